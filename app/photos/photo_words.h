#pragma once

#include "core/casework/page_place.h"
#include "core/store/database.h"

#include <QString>

namespace beibao {

/// 人民调解记录 第2页: which paper a page is of; empty when that is not known.
QString paperWords(const PagePlace& place);

/// 张三 ↔ 李四 (2026)…12号: whose it is; empty when that is not known.
QString caseWords(Database& database, const Id& caseId);

/// What keeps a page from being filed by itself, as a person reads it.
QString doubtWords(PageDoubt doubt);

} // namespace beibao
