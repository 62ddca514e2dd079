#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace beibao {

/// The very pages that will be printed, as wide as there is room. Laid out and painted
/// beside the window's thread, a moment after the last change.
class PagePreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// `document` makes what is shown; asked again after every change(). It runs on
    /// another thread, so it holds copies of what it needs.
    using Make = std::function<Result<Document>()>;
    void show(Make document);
    /// Pages shown now.
    int pages() const { return int(images_.size()); }

signals:
    void painted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void paintAnew();
    void take(quint64 turn, std::vector<QImage> images);
    void place();

    Make make_;
    QTimer timer_;
    quint64 turn_ = 0;
    std::vector<QImage> images_;
    QWidget* inside_;
    QVBoxLayout* box_;
};

} // namespace beibao
