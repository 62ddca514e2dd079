#include "app/sound/kept_pieces.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace beibao {
namespace {

std::string headOf(const Id& caseId)
{
    return "recording/" + caseId.text();
}

std::string pieceOf(const Id& caseId, int number)
{
    return headOf(caseId) + '/' + std::to_string(number);
}

std::string written(const KeptPieces::Left& left)
{
    const QJsonObject object{{QStringLiteral("pieces"), left.pieces},
        {QStringLiteral("length_ms"), qint64(left.lengthMs)},
        {QStringLiteral("started_at"), QString::fromStdString(left.startedAt)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<KeptPieces::Left> leftIn(const Scratch& scratch, const Id& caseId)
{
    const auto head = scratch.find(headOf(caseId));
    if (!head) return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(head->state)).object();
    KeptPieces::Left left;
    left.pieces = object[QLatin1String("pieces")].toInt();
    left.lengthMs = object[QLatin1String("length_ms")].toInteger();
    left.startedAt = object[QLatin1String("started_at")].toString().toStdString();
    return left.pieces > 0 ? std::optional(left) : std::nullopt;
}

} // namespace

std::optional<KeptPieces::Left> KeptPieces::left() const
{
    return leftIn(bench_.drafts(), caseId_);
}

void KeptPieces::begin(const std::string& startedAt)
{
    now_ = {0, 0, startedAt};
    bench_.perform([caseId = caseId_](Workbench::Writing& writing) { return drop(writing.scratch, caseId); });
}

void KeptPieces::keep(
    QObject* context, const std::string& piece, std::int64_t lengthMs, std::function<void(Error)> failed)
{
    ++now_.pieces;
    now_.lengthMs = lengthMs;
    // The piece before the head that counts it: a power cut between them leaves one piece too many, never one too few.
    bench_.perform<int>(
        context,
        [caseId = caseId_, piece, now = now_](Workbench::Writing& writing) -> Result<int> {
            BEIBAO_TRY(writing.scratch.keep(pieceOf(caseId, now.pieces), caseId, piece));
            BEIBAO_TRY(writing.scratch.keep(headOf(caseId), caseId, written(now)));
            return now.pieces;
        },
        [failed = std::move(failed)](const Result<int>& kept) {
            if (!kept) failed(kept.error());
        });
}

Result<std::string> KeptPieces::assembled(const Scratch& scratch, const Id& caseId)
{
    const auto left = leftIn(scratch, caseId);
    if (!left) return Error{Fault::kNotFound, "no recording was left behind"};
    std::string whole;
    for (int number = 1; number <= left->pieces; ++number) {
        const auto piece = scratch.find(pieceOf(caseId, number));
        if (!piece) return Error{Fault::kDamaged, "a piece of the recording is missing"};
        whole += piece->state;
    }
    return whole;
}

Status KeptPieces::drop(Scratch& scratch, const Id& caseId)
{
    // Those beyond the head too: one may have been kept without being counted.
    for (int number = 1; scratch.find(pieceOf(caseId, number)); ++number)
        BEIBAO_TRY(scratch.drop(pieceOf(caseId, number)));
    return scratch.drop(headOf(caseId));
}

} // namespace beibao
