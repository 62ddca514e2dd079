#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace beibao {

class GuideView;
class Workbench;

/// The guide inside the window, without a network: contents on the left, a page on the right, a search box that takes
/// pinyin initials, back and forward, printing, and the way to a support bundle.
class HelpPage final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(Workbench& bench, QWidget* parent = nullptr);

    /// Opens a chapter by its heading or file; the contents when there is none of that name.
    void open(const QString& chapter);
    /// Its title.
    QString chapter() const;
    /// Esc: empties the search box; false when it is empty.
    bool goBack();

signals:
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* contents();
    QWidget* reading();
    void find(const QString& words);
    void go(int chapter, bool remember = true);
    void follow(const QString& link);
    void step(int direction);
    void print();
    void markSteps();

    Workbench& bench_;
    QLineEdit* search_;
    QListWidget* list_;
    GuideView* view_;
    QPushButton* back_;
    QPushButton* forward_;
    std::vector<int> visited_;
    int at_ = -1; ///< in visited_
};

} // namespace beibao
