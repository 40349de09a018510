#include "wording/PaperWords.h"

#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>

namespace kitapdar {

namespace {

using namespace documents;

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return qs(text); }
    /// Years and shelf marks have no grouping; the minus is that of sums.
    QString operator()(std::int64_t number) const {
        return QString::number(number).replace(QLatin1Char('-'), QChar(0x2212));
    }
    QString operator()(const Money& money) const { return moneyText(money); }
    QString operator()(const Day& day) const { return dayText(day); }
};

struct Reasons {
    QString operator()(const ProgramMissing& refusal) const {
        return Papers::tr(
                   "Not written: the program that makes files for word processors is not installed on this "
                   "computer: %1. Choose PDF, or have it installed.")
            .arg(qs(refusal.program));
    }
    QString operator()(const TooManyRows& refusal) const {
        return Papers::tr(
                   "Not written: a file of this kind holds no more rows than %1. Narrow the list down, or choose "
                   "CSV.")
            .arg(numberText(refusal.most));
    }
    template <class Known>
    QString operator()(const Known& refusal) const {
        return words(refusal);
    }
};

} // namespace

documents::PaperWords paperWords(Language language) {
    const WordedIn worded(language);
    const bool english = language == Language::English;
    return {.language = utf8(codeOf(language)),
            .pageOf =
                [language](int page, int pages) {
                    const WordedIn inThisLanguage(language);
                    return utf8(Papers::tr("page %1 of %2").arg(page).arg(pages));
                },
            .cell =
                [language](const Cell& cell) {
                    const WordedIn inThisLanguage(language);
                    return utf8(std::visit(CellText(), cell));
                },
            .total = utf8(Papers::tr("Total")),
            .separator = english ? ',' : ';',
            .decimalMark = english ? '.' : ','};
}

Document dueSlip(const DueSlip& slip, const Paper& paper, Language language) {
    const WordedIn worded(language);
    Document document{utf8(Papers::tr("To be returned")), {}, paper, paperWords(language), {}};
    const auto add = [&document](Block block) { document.blocks.push_back(std::move(block)); };
    if (!slip.library.empty()) add(Paragraph{slip.library, Weight::Strong});
    for (const std::string& each : slip.contact) add(Paragraph{each, Weight::Plain});
    add(Heading{document.title, 1});
    QString when = momentText(slip.at);
    if (!slip.card.empty()) when += QStringLiteral(" · ") + Papers::tr("card %1").arg(qs(slip.card));
    add(Paragraph{utf8(when), Weight::Quiet});
    for (const circulation::LoanRow& row : slip.loans) {
        add(Paragraph{row.title, Weight::Plain});
        if (!row.authors.empty()) add(Paragraph{row.authors, Weight::Plain});
        add(Paragraph{row.barcode, Weight::Quiet});
        add(Paragraph{utf8(Papers::tr("Return by %1").arg(dayText(row.loan.dueOn))), Weight::Strong});
    }
    add(Paragraph{utf8(Papers::tr("Books: %1").arg(slip.loans.size())), Weight::Plain});
    return document;
}

Document bibliographicList(NextRows next, std::int64_t expected, Day today, Language language) {
    const WordedIn worded(language);
    Document document{utf8(Papers::tr("List of literature")), {}, a4, paperWords(language), {}};
    document.blocks = {Heading{document.title, 1}, Paragraph{utf8(dayText(today)), Weight::Quiet},
                       NumberedList{std::move(next), expected}};
    return document;
}

QString words(const DocumentRefusal& refusal) { return std::visit(Reasons(), refusal); }

} // namespace kitapdar
