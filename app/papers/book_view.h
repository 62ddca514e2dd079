#pragma once

#include "app/paper/book.h"

#include <QAbstractScrollArea>

#include <memory>

namespace beibao {

/// Laid-out pages below one another, as wide as there is room. Only the pages in sight are
/// painted, so that a dossier of a hundred pages opens as fast as a single one.
class BookView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit BookView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Book> book);
    /// Of the page at the top, from 1; 0 while nothing is shown.
    int page() const;
    int pages() const { return book_ ? book_->pages() : 0; }

signals:
    void turned();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int pageWidth() const;
    int pageHeight() const;
    void measure();
    void paint(QPainter& painter, const Pages& part, std::size_t index, int top) const;

    std::shared_ptr<const Book> book_;
};

} // namespace beibao
