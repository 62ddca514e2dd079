#include "core/casework/founding.h"

namespace beibao {

Result<Founded> found(Store& store, Committee committee, Mediator mediator)
{
    Author author = store.author();
    if (!author.unit.empty()) return Error{Fault::kUsage, "this store has a committee already"};
    if (committee.name().empty()) committee.set_name("本村人民调解委员会");
    if (committee.kind().empty()) committee.set_kind("village");
    BEIBAO_TAKE(first, store.save({Entry::of(committee)}));
    mediator.set_committee_id(first.ids.front().text());
    if (mediator.name().empty()) mediator.set_name("调解员");
    BEIBAO_TAKE(second, store.save({Entry::of(mediator)}));
    author.unit = first.ids.front();
    author.person = second.ids.front();
    BEIBAO_TRY(store.setAuthor(author));
    if (!committee.area().empty()) BEIBAO_TRY(store.setMeta("area", committee.area()));
    return Founded{author.unit, author.person};
}

} // namespace beibao
