#include "core/store/layout.h"

#include "core/base/digest.h"
#include "core/store/sql.h"

#include <array>

namespace beibao {

namespace {

struct Migration {
    std::string_view name;
    std::string_view text;
};

/// How the file grew. Append only; a released entry is never edited.
constexpr std::array kMigrations{
    Migration{"001_truth.sql", sql::m001_truth},
    Migration{"002_log_without_random_names.sql", sql::m002_log_without_random_names},
    Migration{"003_parcels.sql", sql::m003_parcels},
    Migration{"004_erasures.sql", sql::m004_erasures},
};
constexpr int kNewestLayout = static_cast<int>(kMigrations.size());

constexpr bool numberedByPosition()
{
    int position = 0;
    for (const auto& [name, text] : kMigrations) {
        const int number = (name[0] - '0') * 100 + (name[1] - '0') * 10 + (name[2] - '0');
        if (number != ++position) return false;
    }
    return true;
}
static_assert(numberedByPosition(), "a migration file is named for another place in the list");

int layoutOf(Database& database)
{
    auto statement = database.query("PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.number(0)) : 0;
}

} // namespace

Status migrate(Database& database)
{
    const int layout = layoutOf(database);
    BEIBAO_TRY(database.trouble());
    if (layout > kNewestLayout) return Error{Fault::kFromTheFuture, "layout " + std::to_string(layout)};
    if (layout == kNewestLayout) return {};
    Transaction transaction(database);
    for (int next = layout; next < kNewestLayout; ++next)
        database.execute(std::string(kMigrations[static_cast<std::size_t>(next)].text));
    database.execute("PRAGMA user_version = " + std::to_string(kNewestLayout));
    return transaction.commit();
}

std::string derivedLayout(const std::vector<View*>& views)
{
    std::string text(sql::derived);
    for (const View* view : views) text += view->create();
    return sha256(text).hex();
}

void layOutDerived(Database& database, const std::vector<View*>& views)
{
    for (const View* view : views) database.execute(view->drop());
    database.execute(std::string(sql::drop_derived));
    database.execute(std::string(sql::derived));
    for (const View* view : views) database.execute(view->create());
}

} // namespace beibao
