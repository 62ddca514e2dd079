#include "app/ctl/commands.h"

#include "app/ctl/fonts.h"
#include "app/speech/hearing.h"
#include "app/speech/sound_length.h"
#include "app/speech/sound_writer.h"
#include "core/casework/transcribing.h"

#include <QEventLoop>

namespace beibao::ctl {

namespace {

struct Words {
    std::string which, program, arguments, session;
    bool forget = false, attempt = false, keep = false;
};

/// Runs the recogniser and waits for it.
Result<SpokenLines> heardBy(const Recogniser& recogniser, const std::string& mediaType, const std::string& sound)
{
    const Fonts application;
    QEventLoop until;
    Hearing hearing;
    QObject::connect(&hearing, &Hearing::finished, &until, &QEventLoop::quit, Qt::QueuedConnection);
    hearing.start(recogniser, mediaType, sound);
    until.exec();
    BEIBAO_TRY(hearing.outcome());
    return hearing.lines();
}

/// The one named now, else the one that is remembered.
Recogniser wanted(Open& store, const Words& words)
{
    return words.program.empty() ? Recogniser::of(store.store().database())
                                 : Recogniser{words.program, words.arguments};
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
    const Recogniser recogniser = wanted(*store, words);
    if (!recogniser.named())
        return Error{Fault::kUsage, "no recogniser is named; --with PROGRAM names one and is remembered"};
    BEIBAO_TAKE(heard, heardBy(recogniser, recording.media_type(), sound));
    if (!words.program.empty()) BEIBAO_TRY(recogniser.keep(store->store()));
    if (!words.session.empty()) {
        BEIBAO_TAKE(into, parseId(words.session));
        BEIBAO_TRY(writeBehind(store->store(), record->caseId, into, heard.text()));
    }
    std::string kept;
    if (words.keep) {
        BEIBAO_TAKE(saved, keepTranscript(store->store(), store->folder->blobs(), id, heard.text()));
        kept = saved.ids.front().text();
    }
    nlohmann::json lines = nlohmann::json::array();
    for (const auto& line : heard.lines())
        lines.push_back({{"from_ms", line.fromMs}, {"to_ms", line.toMs}, {"text", line.text}});
    const auto length = soundLength(sound);
    answer({{"id", id.text()}, {"lines", lines}, {"text", heard.text()}, {"into", words.session}, {"kept", kept},
        {"length_ms", length ? nlohmann::json(*length) : nlohmann::json()}});
    return {};
}

/// Which recogniser is remembered; --set, --forget and --try as the card in the window.
Status recogniser(const Options& options, const Words& words)
{
    BEIBAO_TAKE(store, open(options));
    if (words.forget) BEIBAO_TRY(Recogniser{}.keep(store->store()));
    const Recogniser named = words.forget ? Recogniser{} : wanted(*store, words);
    if (words.attempt) {
        if (!named.named()) return Error{Fault::kUsage, "no recogniser is named; --set PROGRAM names one"};
        BEIBAO_TAKE(silence, secondOfSilence());
        BEIBAO_TRY(heardBy(named, SoundWriter::kMediaType, silence));
    }
    if (!words.program.empty()) BEIBAO_TRY(named.keep(store->store()));
    answer({{"program", named.program}, {"arguments", named.arguments}, {"tried", words.attempt}});
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
    hearing->add_option("--arguments", words->arguments, "What the recogniser is given besides");
    hearing->add_option(
        "--into", words->session, "A Session or Investigation of the same case, whose text it is written behind");
    hearing->add_flag("--keep", words->keep, "Keep the words beside the recording");
    hearing->callback([=, &options, &run] { run = [=, &options] { return transcribe(options, *words); }; });

    auto* naming = app.add_subcommand("recogniser", "The recogniser this store remembers");
    naming->add_option("--set", words->program, "A program; it is remembered");
    naming->add_option("--arguments", words->arguments, "What it is given besides; quotes hold words together")
        ->needs("--set");
    naming->add_flag("--forget", words->forget, "Remember none")->excludes("--set");
    naming->add_flag("--try", words->attempt, "Let it hear a second of silence first");
    naming->callback([=, &options, &run] { run = [=, &options] { return recogniser(options, *words); }; });
}

} // namespace beibao::ctl
