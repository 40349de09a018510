#include "wording/ChargePapers.h"

#include "wording/ChargeWords.h"
#include "wording/Format.h"
#include "wording/HoldPapers.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar {

namespace {

using namespace documents;

struct ChargePapers {
    Q_DECLARE_TR_FUNCTIONS(ChargePapers)
};

} // namespace

Document receiptPaper(const charges::Receipt& receipt, const std::string& library, const Paper& paper,
                      Language language) {
    const WordedIn worded(language);
    const QString title =
        receipt.isRefund ? ChargePapers::tr("Receipt for money paid back") : ChargePapers::tr("Receipt");
    Document document{utf8(title), receipt.number, paper, paperWords(language), {}};
    const auto add = [&](const QString& text, Weight weight = Weight::Plain) {
        if (!text.isEmpty()) document.blocks.emplace_back(Paragraph{utf8(text), weight});
    };
    add(qs(library), Weight::Strong);
    add(momentText(receipt.at));
    if (!receipt.card.empty()) {
        const QString initials = initialsOf(receipt.readerName);
        const QString card = ChargePapers::tr("Card %1").arg(qs(receipt.card));
        add(initials.isEmpty() ? card : card + QStringLiteral(" · ") + initials);
    }
    for (const charges::Receipt::Item& item : receipt.items) {
        add(words(item.kind) + QStringLiteral(": ") + moneyText(item.amount));
        add(qs(item.title), Weight::Quiet);
        add(qs(item.barcode), Weight::Quiet);
    }
    const QString sum = moneyText(receipt.amount);
    add(receipt.isRefund ? ChargePapers::tr("Paid back: %1").arg(sum) : ChargePapers::tr("Paid: %1").arg(sum),
        Weight::Strong);
    add(receipt.owed.tiyn > 0 ? ChargePapers::tr("Still owed: %1").arg(moneyText(receipt.owed))
                              : ChargePapers::tr("Nothing is owed."));
    Signatures hands;
    hands.lines.push_back({utf8(ChargePapers::tr("Librarian")), ""});
    if (receipt.isRefund) hands.lines.push_back({utf8(ChargePapers::tr("Received by the reader")), ""});
    document.blocks.emplace_back(std::move(hands));
    return document;
}

} // namespace kitapdar
