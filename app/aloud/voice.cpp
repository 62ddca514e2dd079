#include "app/aloud/voice.h"

#ifdef BEIBAO_WITH_SPEECH
#include <QLocale>
#include <QTextToSpeech>
#endif

namespace beibao {

#ifdef BEIBAO_WITH_SPEECH
namespace {

constexpr double kSlower = -0.2; // for old ears

/// The speech engine of the system.
class SystemVoice final : public Voice {
public:
    SystemVoice(std::unique_ptr<QTextToSpeech> engine, QObject* parent)
        : Voice(parent)
        , engine_(std::move(engine))
    {
        engine_->setRate(kSlower);
        connect(engine_.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state != QTextToSpeech::Ready || !speaking_) return;
            speaking_ = false;
            emit said();
        });
    }
    void say(const QString& sentence) override
    {
        stop();
        engine_->say(sentence);
        speaking_ = true;
    }
    void stop() override
    {
        speaking_ = false;
        engine_->stop();
    }

private:
    std::unique_ptr<QTextToSpeech> engine_;
    bool speaking_ = false;
};

} // namespace
#endif

Voice* Voice::chinese([[maybe_unused]] QObject* parent)
{
#ifdef BEIBAO_WITH_SPEECH
    if (QTextToSpeech::availableEngines().isEmpty()) return nullptr;
    auto engine = std::make_unique<QTextToSpeech>();
    for (const QLocale& locale : engine->availableLocales()) {
        if (locale.language() != QLocale::Chinese || locale.territory() != QLocale::China) continue;
        engine->setLocale(locale);
        return new SystemVoice(std::move(engine), parent);
    }
#endif
    return nullptr;
}

} // namespace beibao
