#pragma once

#include <QListWidget>

namespace beibao {

/// The pages on the left, each with how much waits there.
class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void add(const QString& name, int page, const QString& key);
    /// A line drawing beside the name of a page that is in the list.
    void setDrawing(int page, const char* name);
    /// 0 shows no number.
    void setNumber(int page, int number);
    /// Marks a page as the one on screen; none, when it is not in the list.
    void mark(int page);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void spaceOut();
    QListWidgetItem* itemOf(int page) const;
};

} // namespace beibao
