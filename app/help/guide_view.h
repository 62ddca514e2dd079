#pragma once

#include <QTextBrowser>

namespace beibao {

/// Shows a page of the guide. Pictures come from inside the program only; it asks neither the disk nor a network.
class GuideView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);
    void show(const QString& markdown);
    using QTextBrowser::show;

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    /// Tab leaves the page; where its links lead stands in the contents, too.
    bool focusNextPrevChild(bool next) override { return QTextEdit::focusNextPrevChild(next); }
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showAgain();

    QString markdown_;
    bool again_ = false; ///< it will be shown again
    int width_ = 0; ///< the pictures were fitted to
};

} // namespace beibao
