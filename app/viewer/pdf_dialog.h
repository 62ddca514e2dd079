#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace beibao {

/// The pages of a PDF, read from memory: nothing of it is written to the disk unless a copy is asked for.
/// One that is locked by a password asks for it.
class PdfDialog final : public QDialog {
    Q_OBJECT

public:
    PdfDialog(const QString& name, QByteArray bytes, QWidget* parent);
    ~PdfDialog() override;

    int pages() const;
    /// Of the page in sight, from 1.
    int page() const;

signals:
    /// It was printed, or a copy was taken out of the program.
    void taken();

private:
    QWidget* passwordLine();
    QWidget* foot();
    void addKeys();
    void look();
    void goTo(int page);
    void zoom(double factor);
    void fit();
    void print();
    void save();

    QString name_;
    QByteArray bytes_;
    QBuffer buffer_;
    QPdfDocument* document_;
    QPdfView* view_;
    QLabel* where_;
    QLabel* trouble_;
    QWidget* locked_;
    QLineEdit* password_;
    QPushButton* print_;
};

} // namespace beibao
