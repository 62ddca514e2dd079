#pragma once

#include "app/backup/backup_places.h"
#include "app/workbench/workbench.h"

#include <QWidget>

#include <thread>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beibao {

/// At the door: takes a backup in the place of a store that does not open any more, or is not there.
/// What was there is put aside, never thrown away.
class RestorePage final : public QWidget {
    Q_OBJECT

public:
    RestorePage(std::filesystem::path folder, bool practice, QWidget* parent = nullptr);
    ~RestorePage() override;

    /// Offers a file from somewhere else, and chooses it.
    void offerFile(const std::filesystem::path& file);

signals:
    /// The store is open; whoever listens takes it.
    void opened(std::shared_ptr<std::unique_ptr<beibao::Workbench>> bench);
    /// It is restored and wants the recovery sheet and a new passphrase.
    void recoveryWanted();
    void backWanted();

private:
    struct Tried {
        Error error{};
        bool restored = false;
        bool byCode = false;
    };

    void layOut();
    void add(const Offered& offered);
    void chooseFile();
    void restore();
    Tried restoreNow(const std::filesystem::path& backup, const std::string& secret) const;
    void told(const Tried& tried);
    void say(const QString& sentence);
    /// What went wrong, and that nothing was changed.
    static QString trouble(const Error& error);

    std::filesystem::path folder_;
    bool practice_;
    std::vector<Offered> offered_;
    QButtonGroup* which_;
    QVBoxLayout* list_;
    QLabel* about_;
    QLineEdit* secret_;
    QLabel* said_;
    QPushButton* restore_;
    std::thread thread_;
};

} // namespace beibao
