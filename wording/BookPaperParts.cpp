#include "wording/BookPaperParts.h"

#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kitapdar::bookpapers {

using namespace documents;

namespace {

const accounts::Term* findTerm(const BookPaperHead& head, accounts::TermList list, std::string_view code) {
    const auto found = std::ranges::find_if(
        head.terms, [&](const accounts::Term& term) { return term.list == list && term.code == code; });
    return found == head.terms.end() ? nullptr : &*found;
}

/// "Order … No. 136-НҚ of 02.04.2025"
QString orderText(const BookPaperHead& head, Language language) {
    const accounts::Term* order = findTerm(head, accounts::TermList::Setting, accounts::orderSetting);
    if (!order || order->value.empty()) return {};
    const accounts::Term* day = findTerm(head, accounts::TermList::Setting, accounts::orderDaySetting);
    const auto on = day ? Day::fromIso(day->value) : std::nullopt;
    const QString name = nameOf(*order, language);
    return on ? BookPapers::tr("%1, No. %2 of %3").arg(name, qs(order->value), dayText(*on))
              : BookPapers::tr("%1, No. %2").arg(name, qs(order->value));
}

} // namespace

std::vector<Column> inventoryColumns() {
    const auto column = [](const QString& title, double width, Align align = Align::Left, bool summed = false) {
        return Column{utf8(title), width, align, summed};
    };
    return {column(BookPapers::tr("Entered on"), 10),
            column(BookPapers::tr("KSU no."), 8),
            column(BookPapers::tr("Inventory no."), 11),
            column(BookPapers::tr("Author and title"), 40),
            column(BookPapers::tr("Year"), 6, Align::Right),
            column(BookPapers::tr("Price"), 12, Align::Right, true),
            column(BookPapers::tr("Shelf mark"), 13),
            column(BookPapers::tr("Withdrawn"), 19),
            column(BookPapers::tr("Note"), 19)};
}

Cell textCell(const std::string& text) { return text.empty() ? Cell() : Cell(text); }

std::string struckText(const std::string& text) {
    const QString all = qs(text);
    QString struck;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, all);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > from; from = to, to = letters.toNextBoundary())
        struck += all.mid(from, to - from) + QChar(0x0336);
    return utf8(struck);
}

void addHead(Document& document, const BookPaperHead& head, const QString& title, const QString& below,
             Language language) {
    if (!head.library.empty()) document.blocks.emplace_back(Paragraph{head.library, Weight::Strong});
    document.blocks.emplace_back(Heading{utf8(title), 1});
    if (!below.isEmpty()) document.blocks.emplace_back(Paragraph{utf8(below), Weight::Strong});
    const QString order = orderText(head, language);
    if (!order.isEmpty()) document.blocks.emplace_back(Paragraph{utf8(order), Weight::Quiet});
}

void addSignatures(Document& document, const QStringList& offices) {
    std::vector<Signature> lines;
    for (const QString& office : offices) lines.push_back({utf8(office), {}});
    addSignatures(document, std::move(lines));
}

void addSignatures(Document& document, std::vector<Signature> lines) {
    document.blocks.emplace_back(Signatures{std::move(lines)});
}

QString periodText(Day from, Day to) { return BookPapers::tr("from %1 to %2").arg(dayText(from), dayText(to)); }

std::string termName(const BookPaperHead& head, accounts::TermList list, std::string_view code, Language language) {
    const accounts::Term* term = findTerm(head, list, code);
    return term ? utf8(nameOf(*term, language)) : std::string(code);
}

} // namespace kitapdar::bookpapers
