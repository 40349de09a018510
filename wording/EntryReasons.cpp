#include "wording/EntryReasons.h"

#include "core/holds/Kinds.h"
#include "core/readers/Kinds.h"
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

std::string revealedField(const journal::Entry& entry) {
    return entry.kind == revealKind ? journal::factText(entry.facts, journal::FactName::Kind) : std::string();
}

QString reasonWords(const journal::Entry& entry) {
    QStringList parts;
    if (const auto field = readers::restrictedFieldFromCode(revealedField(entry))) parts << words(*field);
    if (const std::string reason = reasonIn(entry); !reason.empty()) parts << Journal::tr("reason: %1").arg(qs(reason));
    return parts.join(QStringLiteral(", "));
}

} // namespace kitapdar
