#include "wording/EntryReasons.h"

#include "core/holds/Hold.h"
#include "core/holds/Kinds.h"
#include "core/readers/Cards.h"
#include "core/readers/Kinds.h"
#include "wording/DetailWords.h"
#include "wording/HoldWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace kitapdar {

namespace {

struct Journal {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr std::string_view revealKind = readers::kinds::reveal.code;
/// Their reasons are codes.
constexpr std::array codedReasons = {readers::kinds::replaceCard.code, holds::kinds::noteUnmet.code,
                                     holds::kinds::refuse.code};

} // namespace

std::string reasonIn(const journal::Entry& entry) {
    if (entry.kind == revealKind) return journal::factText(entry.facts, journal::FactName::Note);
    if (std::ranges::find(codedReasons, entry.kind) != codedReasons.end()) return {};
    return journal::factText(entry.facts, journal::FactName::Reason);
}

namespace {

/// Of an entry whose reason is a code.
QString codedReason(const journal::Entry& entry) {
    const std::string code = journal::factText(entry.facts, journal::FactName::Reason);
    if (entry.kind == readers::kinds::replaceCard.code) {
        const auto end = readers::cardEndFromCode(code);
        return end ? words(*end) : QString();
    }
    if (entry.kind == holds::kinds::noteUnmet.code || entry.kind == holds::kinds::refuse.code) {
        const auto unmet = holds::unmetReasonFromCode(code);
        return unmet ? words(*unmet) : QString();
    }
    return {};
}

} // namespace

std::string revealedField(const journal::Entry& entry) {
    return entry.kind == revealKind ? journal::factText(entry.facts, journal::FactName::Kind) : std::string();
}

QString reasonWords(const journal::Entry& entry) {
    QStringList parts;
    if (const auto field = readers::restrictedFieldFromCode(revealedField(entry))) parts << words(*field);
    if (const std::string reason = reasonIn(entry); !reason.empty()) parts << Journal::tr("reason: %1").arg(qs(reason));
    if (const QString coded = codedReason(entry); !coded.isEmpty()) parts << Journal::tr("reason: %1").arg(coded);
    return parts.join(QStringLiteral(", "));
}

} // namespace kitapdar
