#include "sync/server/tell.h"

#include "sync/server/admin.h"
#include "sync/server/sqlite_ledger.h"
#include "sync/server/text_port.h"

namespace beibao {

Result<std::string> tell(const CountyFolder::Setup& setup, const std::string& command)
{
    SystemClock clock;
    SystemRandom random;
    auto folder = CountyFolder::open(setup, random);
    if (!folder && folder.error().fault == Fault::kInUse) {
        BEIBAO_TAKE(text, askFile(setup.folder, command + "\n"));
        return readAnswer(text);
    }
    if (!folder) return folder.error();
    BEIBAO_TAKE(books, SqliteLedger::open((*folder)->ledger(), (*folder)->key()));
    FolderPieces files((*folder)->files(), (*folder)->key());
    BEIBAO_TAKE(county, CountyHall::open(std::move(books), {clock, random, &files}, {}));
    return Admin(*county).run(command);
}

} // namespace beibao
