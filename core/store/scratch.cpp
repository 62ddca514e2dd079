#include "core/store/scratch.h"

#include "core/store/sql.h"

namespace beibao {

namespace {

Scratch::Form formIn(const Statement& row)
{
    return {std::string(row.text(0)), row.id(1), std::string(row.bytes(2)), row.number(3)};
}

} // namespace

/// Whether an order to erase took away what the form is about, while it was still open.
bool Scratch::erased(const std::string& form, const Id& about) const
{
    if (about.empty()) return false;
    auto orders = database_.query(sql::erasures_around);
    orders.bind(about);
    while (orders.step()) {
        const Id record = orders.id(0);
        if (record.empty() || record == about || form.find(record.text()) != std::string::npos) return true;
    }
    return false;
}

Status Scratch::keep(const std::string& form, const Id& about, std::string_view state)
{
    if (erased(form, about)) return drop(form);
    auto insert
        = database_.query("INSERT OR REPLACE INTO scratch(form, about, state, saved_at) VALUES(?1, ?2, ?3, ?4)");
    insert.with(std::string_view(form), about).blob(state.empty() ? " " : state).bind(clock_.nowMs()).run();
    return database_.trouble();
}

std::optional<Scratch::Form> Scratch::find(const std::string& form) const
{
    auto row = database_.query("SELECT form, about, state, saved_at FROM scratch WHERE form = ?1");
    return row.bind(std::string_view(form)).step() ? std::optional(formIn(row)) : std::nullopt;
}

std::vector<Scratch::Form> Scratch::all() const
{
    std::vector<Form> forms;
    auto rows = database_.query("SELECT form, about, state, saved_at FROM scratch ORDER BY saved_at DESC");
    while (rows.step()) forms.push_back(formIn(rows));
    return forms;
}

Status Scratch::drop(const std::string& form)
{
    database_.query("DELETE FROM scratch WHERE form = ?1").bind(std::string_view(form)).run();
    return database_.trouble();
}

} // namespace beibao
