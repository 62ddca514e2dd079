#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "core/exchange/spoken_lines.h"

#include <QProcess>

#include <sys/prctl.h>

#include <csignal>

namespace beibao::ctl {

namespace {

struct Words {
    std::string which, program, session;
};

constexpr int kPatienceMs = 30 * 60'000; // for one silence of the recogniser

/// Runs the recogniser: the sound on its standard input, so that it never lies on a disk in the clear for its
/// sake; its kind as the only word. It does not outlive this program.
Result<SpokenLines> heardBy(const std::string& program, const std::string& mediaType, const std::string& sound)
{
    const Fonts application;
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.setStandardErrorFile(QProcess::nullDevice());
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    child.start(QString::fromStdString(program), {QString::fromStdString(mediaType)});
    if (!child.waitForStarted()) return Error{Fault::kNotFound, "the recogniser cannot be started"};
    child.write(sound.data(), qint64(sound.size()));
    child.closeWriteChannel();
    SpokenLines lines;
    while (child.waitForReadyRead(kPatienceMs)) {
        const QByteArray said = child.readAllStandardOutput();
        const Status taken = lines.take({said.constData(), std::size_t(said.size())});
        if (taken) continue;
        child.kill();
        child.waitForFinished();
        return taken.error();
    }
    child.waitForFinished(kPatienceMs);
    if (child.state() != QProcess::NotRunning) child.kill();
    BEIBAO_TRY(lines.end());
    const bool good = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    return good ? Result<SpokenLines>(std::move(lines)) : Error{Fault::kRefused, "the recogniser failed", "recogniser"};
}

/// Behind what the record says already; a person corrects it there.
Status writeInto(Open& store, const Id& caseId, const std::string& session, const std::string& text)
{
    BEIBAO_TAKE(id, parseId(session));
    const auto record = store.records().get(id);
    if (!record || record->spec() == nullptr || record->spec()->name != "Session" || record->caseId != caseId)
        return Error{Fault::kNotFound, "the case of this recording has no such session"};
    auto changed = record->as<Session>();
    changed.set_text(changed.text() + (changed.text().empty() ? "" : "\n") + text);
    Entry entry = Entry::of(changed, id);
    entry.seen = store.records().seen(*record);
    BEIBAO_TRY(store.store().save({entry}));
    return {};
}

Status transcribe(const Options& options, const Words& words)
{
    BEIBAO_TAKE(id, parseId(words.which));
    BEIBAO_TAKE(store, open(options));
    const auto record = store->records().get(id);
    if (!record || record->spec() == nullptr || record->spec()->name != "Attachment")
        return Error{Fault::kNotFound, "there is no such recording here"};
    const auto recording = record->as<Attachment>();
    BEIBAO_TAKE(sound, store->folder->blobs().get(Id::parse(recording.blob()).value_or(Id()), recording.sha256()));
    const std::string program = words.program.empty() ? store->store().meta("recogniser") : words.program;
    if (program.empty())
        return Error{Fault::kUsage, "no recogniser is named; --with PROGRAM names one and is remembered"};
    BEIBAO_TAKE(heard, heardBy(program, recording.media_type(), sound));
    if (!words.program.empty()) BEIBAO_TRY(store->store().setMeta("recogniser", words.program));
    if (!words.session.empty()) BEIBAO_TRY(writeInto(*store, record->caseId, words.session, heard.text()));
    nlohmann::json lines = nlohmann::json::array();
    for (const auto& line : heard.lines())
        lines.push_back({{"from_ms", line.fromMs}, {"to_ms", line.toMs}, {"text", line.text}});
    answer({{"id", id.text()}, {"lines", lines}, {"text", heard.text()}, {"into", words.session}});
    return {};
}

} // namespace

void addSpeechCommands(CLI::App& app, const Options& options, Run& run)
{
    const auto words = std::make_shared<Words>();
    auto* hearing = app.add_subcommand(
        "transcribe", "What a recogniser on this machine hears in a recording, for a person to correct");
    hearing->add_option("id", words->which, "An Attachment with sound")->required();
    hearing->add_option(
        "--with", words->program, "The recogniser: sound on standard input, JSON lines on standard output");
    hearing->add_option("--into", words->session, "A Session of the same case, whose text it is written behind");
    hearing->callback([=, &options, &run] { run = [=, &options] { return transcribe(options, *words); }; });
}

} // namespace beibao::ctl
