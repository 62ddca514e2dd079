#include "app/unlock/new_passphrase.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace beibao {

namespace {

struct PassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(beibao::Passphrase)
};

} // namespace

QString wrongWithPassphrase(const QLineEdit& first, const QLineEdit& again)
{
    if (first.text().size() < kShortestPassphrase)
        return PassphraseWords::tr("The passphrase needs at least %1 characters.").arg(kShortestPassphrase);
    if (first.text() != again.text()) return PassphraseWords::tr("The two passphrases differ. Please type them again.");
    return {};
}

} // namespace beibao
