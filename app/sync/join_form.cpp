#include "app/sync/join_form.h"

#include "app/shell/enter_moves_on.h"
#include "app/shell/pieces.h"
#include "sync/enrol.h"

#include <QGridLayout>
#include <QLineEdit>

namespace beibao {

namespace {

/// On the thread that waits: only the first and the last step ask the writer's.
Status joinHere(Workbench& bench, const Invitation& invitation)
{
    Result<Application> application = Error{Fault::kStorage, "not asked"};
    bench.run([&](Workbench::Writing& writing) {
        Invitation told = invitation;
        told.localArea = writing.store.meta("area");
        application = applyTo(writing.store, writing.folder.deviceKey().publicKey(), told);
    });
    if (!application) return application.error();
    BEIBAO_TAKE(membership, present(*application));
    Status joined;
    bench.run([&](Workbench::Writing& writing) { joined = joinCounty(writing.store, membership); });
    return joined;
}

} // namespace

JoinForm::JoinForm(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , bench_(bench)
    , server_(new QLineEdit(this))
    , code_(new QLineEdit(this))
    , join_(button(tr("Join"), "main", this))
{
    setProperty("look", "card");
    server_->setObjectName(QStringLiteral("county-address"));
    server_->setAccessibleName(tr("Address of the county"));
    server_->setPlaceholderText(tr("e.g. 10.0.0.8:7443"));
    code_->setObjectName(QStringLiteral("invitation"));
    code_->setAccessibleName(tr("Invitation code"));
    auto* grid = new QGridLayout(this);
    const int side = em(this) * 2 / 3;
    grid->setContentsMargins(side, side, side, side);
    grid->addWidget(plainLabel(tr("How to begin"), "heading", this), 0, 0, 1, 3);
    grid->addWidget(wrappedLabel(tr("The county gives every computer an address and a code that works once. "
                                    "Everything registered before goes along."),
                        "muted", this),
        1, 0, 1, 3);
    grid->addWidget(plainLabel(tr("Address of the county"), "", this), 2, 0);
    grid->addWidget(server_, 2, 1);
    grid->addWidget(plainLabel(tr("Invitation code"), "", this), 3, 0);
    grid->addWidget(code_, 3, 1);
    grid->addWidget(join_, 3, 2);
    grid->setColumnStretch(1, 1);
    new EnterMovesOn(this);
    join_->setObjectName(QStringLiteral("join"));
    connect(join_, &QPushButton::clicked, this, &JoinForm::join);
}

void JoinForm::join()
{
    setLook(server_, server_->text().trimmed().isEmpty() ? "wrong" : "");
    setLook(code_, code_->text().trimmed().isEmpty() ? "wrong" : "");
    if (server_->text().trimmed().isEmpty() || code_->text().trimmed().isEmpty()) return;
    join_->setEnabled(false);
    join_->setText(tr("Joining…"));
    Invitation invitation;
    invitation.server = server_->text().trimmed().toStdString();
    invitation.code = code_->text().trimmed().toStdString();
    invitation.localCommittee = bench_.author().unit;
    if (asking_.joinable()) asking_.join();
    asking_ = std::thread([this, invitation] {
        auto answer = std::make_shared<Status>(joinHere(bench_, invitation));
        QMetaObject::invokeMethod(
            this, [this, answer] { answered(*answer); }, Qt::QueuedConnection);
    });
}

void JoinForm::answered(const Status& answer)
{
    join_->setEnabled(true);
    join_->setText(tr("Join"));
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    // Whoever hears of it wants to meet the county at once, and must find it named.
    connect(&bench_, &Workbench::introduced, this, &JoinForm::joined, Qt::SingleShotConnection);
    bench_.reintroduce();
}

JoinForm::~JoinForm()
{
    if (asking_.joinable()) asking_.join();
}

} // namespace beibao
