#include "wording/DetailWords.h"

#include "core/readers/Suspension.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Details {
    Q_DECLARE_TR_FUNCTIONS(Details)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const {
        return no.card.empty() ? tr("There is no such reader.") : words(no);
    }
    QString operator()(const readers::CardTaken& no) const { return words(readers::ReaderRefusal(no)); }
    QString operator()(const readers::CardMalformed& no) const { return words(readers::ReaderRefusal(no)); }
    QString operator()(const readers::CodeInUse& no) const { return words(no); }
    QString operator()(const readers::SameCard& no) const {
        return tr("The reader has the card %1 now. Give the new one.").arg(qs(no.card));
    }
    QString operator()(const readers::DetailTooLong&) const { return tr("The text is too long; write it shorter."); }
    QString operator()(const readers::BlockReasonMissing&) const {
        return tr("Say why nothing is lent to the reader.");
    }
    QString operator()(const readers::EndsBeforeToday& no) const {
        return tr("The last day must not be over: %1.").arg(dayText(no.until));
    }
    QString operator()(const readers::MessageEmpty&) const { return tr("The message is empty."); }
    QString operator()(const readers::NoSuchMessage&) const { return tr("There is no such message, or it is done."); }
    QString operator()(const readers::RelationIncomplete&) const {
        return tr("Give the card of the other reader, or the name of a person who is no reader.");
    }
    QString operator()(const readers::RelationToSelf&) const {
        return tr("A reader has no relation to the own record.");
    }
    QString operator()(const readers::RelationKnown&) const { return tr("This relation is entered already."); }
    QString operator()(const readers::GuarantorTooYoung& no) const {
        return tr("A guarantor is at least %1 years old. Full years of this reader: %2.")
            .arg(numberText(readers::ageOfNoGuarantor), numberText(no.age));
    }
    QString operator()(const readers::NoSuchRelation&) const { return tr("There is no such relation."); }
};

} // namespace

QString words(readers::CardEnd end) {
    switch (end) {
    case readers::CardEnd::Lost:
        return Details::tr("lost");
    case readers::CardEnd::Replaced:
        return Details::tr("replaced");
    case readers::CardEnd::Merged:
        return Details::tr("of a joined record");
    }
    return {};
}

QString words(const readers::RelationRow& row) {
    if (row.relation.kind == readers::RelationKind::Family) return Details::tr("Family");
    return row.isReversed ? Details::tr("Answers for") : Details::tr("Guarantor");
}

QString blockReasonWords(const std::string& reason) {
    const auto late = readers::suspendedFor(reason);
    if (!late) return qs(reason);
    return late->empty() ? Details::tr("was late") : Details::tr("was late with the copy %1").arg(qs(*late));
}

QString blockWords(const readers::Reader& reader) {
    const QString why = blockReasonWords(reader.blockedReason);
    if (reader.blockedUntil) return Details::tr("Blocked until %1: %2").arg(dayText(*reader.blockedUntil), why);
    return Details::tr("Blocked: %1").arg(why);
}

QString words(const readers::FormerCard& card) {
    return Details::tr("Former card %1: %2, %3. The reader has the card %4 now.")
        .arg(qs(card.card), words(card.reason), dayText(card.endedOn), qs(card.cardNow));
}

QString words(const readers::DetailRefusal& refusal) { return std::visit(Details(), refusal); }

} // namespace kitapdar
