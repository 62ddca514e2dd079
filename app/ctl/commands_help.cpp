#include "app/ctl/commands.h"
#include "core/base/resources.h"
#include "core/help/code_book.h"
#include "core/help/support_bundle.h"

#include <iostream>

namespace beibao::ctl {

namespace {

using nlohmann::json;

Status explain(const Options& options, const std::string& code)
{
    const CodePage* page = CodeBook::get().find(code);
    if (page == nullptr) return Error{Fault::kNotFound, "there is no such code"};
    BEIBAO_TAKE(rules, loadRuleBook(resourcesFolder() / "rules"));
    const std::string advice = adviceFor(*page, rules);
    if (options.json)
        answer({{"code", page->code}, {"what", page->what}, {"safe", page->safe}, {"do", advice}, {"ask", page->ask}});
    else
        std::cout << page->code << "\n发生了什么：" << page->what << "\n内容还在吗：" << page->safe << "\n怎么办："
                  << advice << "\n问谁：" << page->ask << '\n';
    return {};
}

Status saveBundle(const Options& options, const std::string& file)
{
    // A store that does not open is when somebody needs help most.
    const auto store = open(options);
    if (!store && store.error().fault == Fault::kUsage) return store.error();
    if (!StoreFolder::exists(options.store)) return Error{Fault::kNotFound, "there is no store in this folder"};
    SupportProgram program{"beibaoctl", BEIBAO_VERSION, {}};
    if (!store) program.measures.emplace_back("opening", codeOf(store.error().fault));
    const auto files = supportFiles(store ? &(*store)->store() : nullptr, options.store, program);
    if (file == "-") {
        json out;
        for (const auto& one : files) out[one.name] = one.text;
        answer(out);
        return {};
    }
    BEIBAO_TRY(saveSupportBundle(files, file));
    json names = json::array();
    for (const auto& one : files) names.push_back(one.name);
    answer({{"files", names}});
    return {};
}

} // namespace

void addHelpCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto word = std::make_shared<std::string>();
    auto* explaining = app.add_subcommand("explain", "What a code of a message means and what to do");
    explaining->add_option("code", *word, "Such as B-S-0005, A03, G08-consent, revoked")->required();
    explaining->callback([=, &options, &run] { run = [=, &options] { return explain(options, *word); }; });

    auto* bundling = app.add_subcommand(
        "support-bundle", "Versions, sizes and troubles for whoever helps, without anybody's name; - shows it");
    bundling->add_option("file", *word, "The zip archive to write")->required();
    bundling->callback([=, &options, &run] { run = [=, &options] { return saveBundle(options, *word); }; });
}

} // namespace beibao::ctl
