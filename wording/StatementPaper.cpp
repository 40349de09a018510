// The yearly statement for the accounting department.
#include "wording/AmountInWords.h"
#include "wording/BookPaperParts.h"
#include "wording/BookPapers.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/Text.h"

#include <utility>

namespace kitapdar {

using namespace documents;
using namespace bookpapers;
using accounts::Amount;
using accounts::KsuPart;
using accounts::Statement;
using accounts::StatementLine;

namespace {

/// Which of the two amounts of a line.
using Side = Amount StatementLine::*;

/// The rows of one account of the statement, on balance or off it.
class Account {
public:
    Account(const Statement& statement, Side side, const BookPaperHead& head, Language language)
        : m_statement(statement), m_side(side), m_head(head), m_language(language) {}

    Table table() {
        add(BookPapers::tr("Stood on %1").arg(dayText(m_statement.beginOn)), m_statement.begin.*m_side);
        part(BookPapers::tr("Arrived"), KsuPart::Arrival, accounts::TermList::Source);
        changes(accounts::correctionSource);
        changes(accounts::revaluationSource);
        part(BookPapers::tr("Left"), KsuPart::Withdrawal, accounts::TermList::Reason);
        add(BookPapers::tr("Stands at the end of %1").arg(dayText(m_statement.to)), m_statement.end.*m_side);
        const auto figure = [](const QString& words) { return Column{utf8(words), 16, Align::Right}; };
        Table table;
        table.columns = {{utf8(BookPapers::tr("Figure")), 34},
                         figure(BookPapers::tr("Copies")),
                         figure(BookPapers::tr("Sum")),
                         figure(BookPapers::tr("By accounting, copies")),
                         figure(BookPapers::tr("By accounting, sum")),
                         figure(BookPapers::tr("Difference"))};
        table.expected = static_cast<std::int64_t>(m_rows.size());
        table.next = rowsOf(std::move(m_rows));
        return table;
    }

private:
    void add(const QString& what, const Amount& amount) {
        m_rows.push_back({utf8(what), amount.copies, Money{amount.value}});
    }
    /// All of a part but what the program itself writes, and below it each cause.
    void part(const QString& what, KsuPart part, accounts::TermList list) {
        Amount all;
        std::vector<std::pair<QString, Amount>> causes;
        for (const StatementLine& line : m_statement.lines) {
            if (line.part != part || (part == KsuPart::Arrival && accounts::isOfProgram(line.cause))) continue;
            const Amount& amount = line.*m_side;
            if (amount == Amount()) continue;
            all.copies += amount.copies;
            all.value += amount.value;
            causes.emplace_back(QStringLiteral("   – ") + qs(termName(m_head, list, line.cause, m_language)), amount);
        }
        add(what, all);
        for (const auto& [name, amount] : causes) add(name, amount);
    }
    void changes(std::string_view source) {
        for (const StatementLine& line : m_statement.lines) {
            if (line.part == KsuPart::Arrival && line.cause == source && line.*m_side != Amount())
                add(qs(termName(m_head, accounts::TermList::Source, source, m_language)), line.*m_side);
        }
    }

    const Statement& m_statement;
    Side m_side;
    const BookPaperHead& m_head;
    Language m_language;
    std::vector<Row> m_rows;
};

} // namespace

Document statementPaper(const Statement& statement, const BookPaperHead& head, Language language) {
    const WordedIn worded(language);
    const QString title = BookPapers::tr("Reconciliation statement of the library stock");
    Document document{utf8(title), {}, a4, paperWords(language), {}};
    addHead(document, head, title, periodText(statement.beginOn, statement.to), language);
    const auto account = [&](const QString& name, Side side) {
        document.blocks.emplace_back(Heading{utf8(name), 2});
        document.blocks.emplace_back(Account(statement, side, head, language).table());
    };
    account(BookPapers::tr("On balance"), &StatementLine::onBalance);
    account(BookPapers::tr("Off balance"), &StatementLine::offBalance);
    const Money sum{statement.end.onBalance.value};
    document.blocks.emplace_back(Paragraph{
        utf8(BookPapers::tr("On balance at the end: %1 (%2).").arg(moneyText(sum), amountInWords(sum, language))),
        Weight::Strong});
    addSignatures(document, {BookPapers::tr("Director"), BookPapers::tr("Chief accountant"),
                             BookPapers::tr("Responsible for the accounting of the stock")});
    return document;
}

} // namespace kitapdar
