#pragma once

#include "app/veil/known_names.h"
#include "app/workbench/workbench.h"

#include <memory>

namespace beibao {

class Theme;

/// Keeps people's names and numbers off a screen that hangs on a wall.
///
/// While Theme is projecting, every word a widget is about to paint passes here: labels, buttons, menus, titles,
/// tooltips and accessible names are masked in place and get their words back afterwards; lists and tables paint
/// through a delegate; fields to type in and pictures are covered, and what they hold stays what it was. So a page
/// made tomorrow is masked without knowing of it. What paints words by itself asks veiled(), and pages
/// of paper get bars (page_bars.h). Records, forms and what is printed are never touched.
class Veil final : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the pages of `bench` are on the screen; at most one at a time.
    Veil(Workbench& bench, Theme& theme, QObject* parent = nullptr);
    ~Veil() override;

    /// The one that lives; null while the store is locked.
    static Veil* current();
    /// Who is masked now; null: nobody. May be handed to another thread.
    static std::shared_ptr<const KnownNames> names();
    /// More names, such as those of former versions.
    void learn(const QString& names);

signals:
    /// It came down, or went up.
    void turned(bool down);
    /// Somebody asked for what it hides.
    void refused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void comeDown();
    void goUp();
    void learnDrafts(KnownNames& known) const;
    void learnChanged(const Changed& changed);

    Workbench& bench_;
    Theme& theme_;
    std::shared_ptr<const KnownNames> names_; ///< null while it is up
};

/// The text as it may be seen now.
QString veiled(const QString& text);
/// For whoever would show a number or a picture in full: true while that is refused, and says so.
bool veilRefuses();

} // namespace beibao
