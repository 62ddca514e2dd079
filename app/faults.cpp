#include "app/faults.h"

#include "core/help/code_book.h"

#include <QCoreApplication>

namespace beibao {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString headlineFor(Fault fault)
{
    switch (fault) {
    case Fault::kUsage: return Faults::tr("Something here cannot be right yet.");
    case Fault::kNotFound: return Faults::tr("This is not on this computer.");
    case Fault::kWrongKey: return Faults::tr("This passphrase does not open the store.");
    case Fault::kInUse: return Faults::tr("Beibao is already open with this store.");
    case Fault::kDamaged: return Faults::tr("This store does not open any more.");
    case Fault::kFromTheFuture: return Faults::tr("A newer Beibao wrote this store.");
    case Fault::kDiskFull: return Faults::tr("The disk is full.");
    case Fault::kStorage: return Faults::tr("The disk could not be read or written.");
    case Fault::kRefused: return Faults::tr("This cannot be done now.");
    case Fault::kOffline: return Faults::tr("The county was not reached.");
    }
    return {};
}

QString workAfter(Fault fault)
{
    switch (fault) {
    case Fault::kUsage:
    case Fault::kRefused: return Faults::tr("What you typed is kept.");
    case Fault::kNotFound:
    case Fault::kWrongKey:
    case Fault::kInUse:
    case Fault::kDamaged:
    case Fault::kFromTheFuture: return Faults::tr("Nothing was changed.");
    case Fault::kDiskFull:
    case Fault::kStorage: return Faults::tr("The last change is not saved.");
    case Fault::kOffline: return Faults::tr("Your work is saved on this computer.");
    }
    return {};
}

QString nextAfter(Fault fault)
{
    switch (fault) {
    case Fault::kUsage: return Faults::tr("Please look at the marked field.");
    case Fault::kNotFound: return Faults::tr("Search for a name or a number instead.");
    case Fault::kWrongKey: return Faults::tr("Please type it once more.");
    case Fault::kInUse: return Faults::tr("Go on in the other window, or close it first.");
    case Fault::kDamaged: return Faults::tr("Please take the newest backup.");
    case Fault::kFromTheFuture: return Faults::tr("Please update Beibao on this computer.");
    case Fault::kDiskFull: return Faults::tr("Free some space and save again.");
    case Fault::kStorage: return Faults::tr("Check the disk and save again.");
    case Fault::kRefused: return Faults::tr("Do first what is missing.");
    case Fault::kOffline: return Faults::tr("It will be sent when the county can be reached.");
    }
    return {};
}

} // namespace

QString sentenceFor(Fault fault)
{
    return headlineFor(fault) + workAfter(fault) + nextAfter(fault);
}

FaultWords wordsFor(const Error& error)
{
    FaultWords words{headlineFor(error.fault), workAfter(error.fault), nextAfter(error.fault),
        QString::fromUtf8(codeOf(error.fault).data(), qsizetype(codeOf(error.fault).size()))};
    if (error.fault != Fault::kRefused || error.rule.empty()) return words;
    // Rules advise in the words of the work; other details are for the log.
    const QString advice = QString::fromStdString(error.detail);
    const bool chinese = std::any_of(advice.begin(), advice.end(), [](QChar c) { return c.unicode() > 0x2e80; });
    if (chinese) {
        words.headline = advice;
        words.next.clear();
    }
    words.code += QStringLiteral(" ") + QString::fromStdString(error.rule);
    return words;
}

} // namespace beibao
