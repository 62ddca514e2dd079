#include "core/store/correspondence.h"

#include "core/store/sql.h"

namespace beibao {

Correspondence::Count Correspondence::count() const
{
    auto row = database_.query(sql::waiting_for_county);
    Count count;
    if (row.step()) {
        count.waiting = row.number(0);
        count.refused = row.number(1);
    }
    if (auto files = database_.query(sql::parcels_waiting); files.step()) {
        count.files = files.number(0);
        count.fileBytes = files.number(1);
    }
    return count;
}

std::vector<Correspondence::Letter> Correspondence::letters(bool refused, int limit) const
{
    auto rows = database_.query(sql::batches_waiting);
    rows.with(std::int64_t(refused), std::int64_t(limit));
    std::vector<Letter> letters;
    while (rows.step())
        letters.push_back(
            {rows.number(0), std::uint32_t(rows.number(2)), rows.id(3), rows.id(4), std::string(rows.text(1))});
    return letters;
}

std::vector<Correspondence::Meeting> Correspondence::meetings(int limit) const
{
    auto rows = database_.query(sql::meetings_newest);
    rows.bind(std::int64_t(limit));
    std::vector<Meeting> meetings;
    while (rows.step()) meetings.push_back({rows.number(0), rows.number(1), rows.number(2), rows.number(3)});
    return meetings;
}

std::int64_t Correspondence::newestReceiptAt() const
{
    auto row = database_.query(sql::acknowledged_last);
    return row.step() ? row.number(0) : 0;
}

Status Correspondence::keep(const Meeting& meeting)
{
    database_.query(sql::meeting_add).with(meeting.at, meeting.sent, meeting.received, meeting.refused).run();
    return database_.trouble();
}

} // namespace beibao
