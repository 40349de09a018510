#include "ui/collection/StocktakingPane.h"

#include "core/library/Library.h"
#include "core/stocktaking/ActReference.h"
#include "core/stocktaking/Collector.h"
#include "core/stocktaking/StocktakingService.h"
#include "ui/collection/ActPersonsLabel.h"
#include "ui/collection/ShelfScans.h"
#include "ui/collection/StockPapers.h"
#include "ui/collection/StocktakingStartSheet.h"
#include "ui/collection/StocktakingTables.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/ActPapers.h"
#include "wording/Format.h"
#include "wording/StocktakingWords.h"
#include "wording/Text.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

using stocktaking::Outcome;
using stocktaking::ScanAnswer;
using stocktaking::ScanTone;
using stocktaking::StocktakingQueries;
using stocktaking::StocktakingService;
using stocktaking::StocktakingState;

namespace {

constexpr int betweenReads = 1000; // ms
constexpr std::size_t shownScans = 60;
constexpr int mostMissing = 5000; // of a list that nobody reads to its end
constexpr int secondBeep = 180;   // ms

Tone toneOf(ScanTone tone) {
    return tone == ScanTone::Good ? Tone::Ok : tone == ScanTone::Notice ? Tone::Attention : Tone::Refused;
}

} // namespace

StocktakingPane::StocktakingPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_scans(new ShelfScans(context, this)),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_state(new StateLabel),
      m_figures(new Label({}, Type::Large, Tone::Normal, true)),
      m_persons(new ActPersonsLabel(context.library)),
      m_last(new Label({}, Type::Display, Tone::Normal, true)),
      m_code(new QLineEdit),
      m_back(makeButton([] { return tr("All stocktakings"); }, Icon::ArrowLeft)),
      m_merge(makeButton([] { return tr("File of a collector…"); }, Icon::Import)),
      m_head(makeButton([] { return tr("Commission…"); }, Icon::Edit)),
      m_close(makePrimaryButton([] { return tr("Close the scanning"); }, Icon::Check)),
      m_reopen(makeButton([] { return tr("Go on scanning"); }, Icon::Undo)),
      m_sign(makePrimaryButton([] { return tr("Sign the act…"); }, Icon::Check)),
      m_reverse(makeButton([] { return tr("Reverse the act"); }, Icon::Undo)),
      m_cancel(makeButton([] { return tr("Give it up"); }, Icon::Close)),
      m_papersButton(makeButton([] { return tr("Papers…"); }, Icon::Print)),
      m_list(new LineList),
      m_missing(expectedColumns(*m_places), [](const stocktaking::ExpectedRow& row) { return row.copy.id.value; }),
      m_table(new DataTable(QStringLiteral("collection.stocktaking"), m_missing, memoryIn(context.settings))),
      m_papers(new StockPapers(context, *this)) {
    m_code->setObjectName(QStringLiteral("stocktaking-code"));
    m_list->setObjectName(QStringLiteral("stocktaking-scans"));
    m_table->setObjectName(QStringLiteral("stocktaking-list"));
    m_figures->setObjectName(QStringLiteral("stocktaking-figures"));
    m_last->setObjectName(QStringLiteral("stocktaking-last"));
    m_figures->setWordWrap(true);
    m_last->setWordWrap(true);
    for (QPushButton* each : {m_close, m_sign}) each->setToolTip(QStringLiteral("Ctrl+Enter"));
    auto* head = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_back, m_title, m_state}) head->addWidget(each);
    auto* bar = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_code, m_merge, m_head, m_close, m_sign, m_reopen, m_reverse,
                                                         m_cancel, m_papersButton})
        bar->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_persons);
    column->addLayout(bar);
    column->addWidget(m_last);
    column->addWidget(m_list, 1);
    column->addWidget(m_table, 1);
    for (QPushButton* each : {m_merge, m_head, m_close, m_sign, m_reopen, m_reverse, m_cancel})
        keepPermitted(context.actions, *each, Permission::CopyEdit);
    m_table->emptyState().setWords(Icon::Check, [] { return tr("No copy is missing."); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenReads);
    connect(&m_soon, &QTimer::timeout, this, &StocktakingPane::read);
    const auto take = [this] {
        const QString code = m_code->text();
        m_code->clear();
        scan(code);
    };
    takeCodes(*m_code, take);
    readKeys(*m_code, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    connect(m_code, &QLineEdit::returnPressed, this, take);
    connect(m_scans, &ShelfScans::answered, this, &StocktakingPane::showScan);
    connect(m_scans, &ShelfScans::refused, this, [this](const QString& code, const stocktaking::ScanRefusal& no) {
        sound(ScanTone::Alarm);
        m_last->setTone(Tone::Refused);
        m_last->setWords([code, no] { return QStringLiteral("%1: %2").arg(code, words(no)); });
    });
    connect(m_scans, &ShelfScans::waitingChanged, this, &StocktakingPane::word);
    connect(m_back, &QPushButton::clicked, this, &StocktakingPane::left);
    connect(m_merge, &QPushButton::clicked, this, &StocktakingPane::mergeFile);
    connect(m_head, &QPushButton::clicked, this, &StocktakingPane::editHead);
    connect(m_close, &QPushButton::clicked, this, &StocktakingPane::close);
    connect(m_reopen, &QPushButton::clicked, this, &StocktakingPane::reopen);
    connect(m_sign, &QPushButton::clicked, this, &StocktakingPane::sign);
    connect(m_reverse, &QPushButton::clicked, this, &StocktakingPane::reverse);
    connect(m_cancel, &QPushButton::clicked, this, &StocktakingPane::cancel);
    connect(m_papersButton, &QPushButton::clicked, this, &StocktakingPane::offerPapers);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        m_context.navigator.open(Link{QStringLiteral("copy"), id, {}});
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int field = 260; // px at 100 %
        m_code->setFixedWidth(look.px(field));
        layout()->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
}

void StocktakingPane::show(stocktaking::StocktakingId id) {
    if (m_id != id) {
        m_status.reset();
        m_feed.clear();
        m_list->setLines({});
        m_missing.clear();
        m_last->clear();
    }
    m_id = id;
    m_scans->begin(id);
    read();
}

void StocktakingPane::read() {
    m_soon.stop();
    if (!m_id) return;
    using Status = Result<std::optional<stocktaking::StocktakingStatus>>;
    m_context.library.read(&StocktakingQueries::status, *m_id)
        .then(this, [this, asked = ++m_asked](const Status& status) {
            if (asked != m_asked) return;
            if (!status) return m_context.announcer.fault(status.error());
            if (!*status) return Q_EMIT left();
            const bool first = !m_status;
            m_status = **status;
            word();
            tellPersons();
            readMissing();
            if (first && isVisible()) takeFocus();
        });
}

/// Of one that is closed: nobody stands behind what is still scanned.
void StocktakingPane::tellPersons() {
    const bool isClosed = isIn(StocktakingState::Closed) || isIn(StocktakingState::Signed);
    m_persons->tell(isClosed ? std::optional(stocktaking::referenceOf(m_status->stocktaking)) : std::nullopt);
}

/// What is missing, once nothing more is scanned.
void StocktakingPane::readMissing() {
    if (!m_status || isIn(StocktakingState::Running)) return;
    stocktaking::ExpectedFilter filter;
    filter.outcomes = {Outcome::Missing, Outcome::MissingAgain};
    filter.limit = mostMissing;
    m_context.library.read(&StocktakingQueries::expected, *m_id, filter)
        .then(this, [this](const Result<std::vector<stocktaking::ExpectedRow>>& rows) {
            if (!rows) return m_context.announcer.fault(rows.error());
            m_missing.setRows(*rows);
        });
}

void StocktakingPane::takeFocus() {
    QWidget* const first = isIn(StocktakingState::Running) ? static_cast<QWidget*>(m_code) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void StocktakingPane::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return advance();
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void StocktakingPane::advance() {
    if (isIn(StocktakingState::Running)) return close();
    if (isIn(StocktakingState::Closed)) sign();
}

void StocktakingPane::scan(const QString& code) {
    if (!isIn(StocktakingState::Running))
        return m_context.announcer.tell(Tone::Info, [] { return tr("The scanning is closed."); });
    m_scans->scan(code);
}

void StocktakingPane::showScan(const ScanAnswer& answer) {
    sound(answer.tone);
    const Tone tone = toneOf(answer.tone);
    QString detail = words(answer.what);
    if (answer.rightPlace) {
        const stocktaking::RightPlace& right = *answer.rightPlace;
        QStringList where{m_places->of(right.place), qs(right.shelf)};
        where.removeAll(QString());
        if (right.after) where << tr("behind: %1").arg(qs(right.after->title));
        if (right.before) where << tr("before: %1").arg(qs(right.before->title));
        detail += QStringLiteral(" · ") + where.join(QStringLiteral(" · "));
    }
    if (answer.dueOn) detail += QStringLiteral(" · ") + tr("lent until %1").arg(dayText(*answer.dueOn));
    if (!answer.excludedBy.empty()) detail += QStringLiteral(" · ") + tr("act %1").arg(qs(answer.excludedBy));
    const QString title = answer.copy ? qs(answer.copy->title) : qs(answer.code);
    m_last->setTone(tone);
    m_last->setText(QStringLiteral("%1 · %2").arg(title, words(answer.what)));
    m_feed.push_front({++m_fed, title, detail, tone, false, answer.code});
    if (m_feed.size() > shownScans) m_feed.pop_back();
    m_list->setLines({m_feed.begin(), m_feed.end()});
    m_soon.start();
}

/// A good scan is silent: hundreds of them come in a row.
void StocktakingPane::sound(ScanTone tone) {
    if (tone == ScanTone::Good || !m_context.settings.flag(Setting::Sounds)) return;
    QApplication::beep();
    if (tone == ScanTone::Alarm) QTimer::singleShot(secondBeep, this, [] { QApplication::beep(); });
}

void StocktakingPane::editHead() {
    if (!m_status) return;
    if (!m_sheet) {
        m_sheet = new StocktakingStartSheet(*window(), m_context);
        connect(m_sheet, &StocktakingStartSheet::stored, this, &StocktakingPane::read);
    }
    m_sheet->begin(m_status->stocktaking);
}

void StocktakingPane::answer(const Change& change, const Words& done) {
    m_busy = false;
    if (!change) return m_context.announcer.tell(Tone::Refused, [no = change.error()] { return words(no); });
    m_context.announcer.done(done);
    read();
}

void StocktakingPane::close() {
    if (!m_id || std::exchange(m_busy, true)) return;
    if (m_scans->waiting() > 0) {
        m_busy = false;
        return m_context.announcer.tell(Tone::Attention, [] { return tr("Scans still wait to be written."); });
    }
    m_context.library.write(&StocktakingService::close, *m_id).then(this, [this](const Change& change) {
        answer(change, [] { return tr("The scanning is closed. Nothing has changed in the stock yet."); });
    });
}

void StocktakingPane::reopen() {
    if (!m_id) return;
    m_context.library.write(&StocktakingService::reopen, *m_id).then(this, [this](const Change& change) {
        answer(change, [] { return tr("Scanning goes on."); });
    });
}

void StocktakingPane::cancel() {
    if (!m_id) return;
    const Question question{tr("Give the stocktaking up"), tr("Its list and its scans stay; no act is made of them."),
                            tr("Give it up"), tr("Leave it")};
    m_context.dialogs.ask(*this, question, [this](bool yes) {
        if (!yes) return;
        m_context.library.write(&StocktakingService::cancel, *m_id).then(this, [this](const Change& change) {
            answer(change, [] { return tr("The stocktaking is given up."); });
        });
    });
}

/// The lines of a file of which no copy came.
QString StocktakingPane::unusedWords(const stocktaking::MergedScans& merged) {
    static constexpr std::size_t mostReported = 10;
    const auto reported = [](const auto& lines, const auto& text) {
        QStringList parts;
        for (std::size_t i = 0; i < std::min(lines.size(), mostReported); ++i) parts << text(lines[i]);
        if (lines.size() > mostReported) parts << QStringLiteral("…");
        return parts.join(QStringLiteral("; "));
    };
    const auto withText = [](const stocktaking::FileLine& each) {
        return QStringLiteral("%1 – %2").arg(QString::number(each.line), qs(each.text));
    };
    QStringList all;
    if (!merged.unknown.empty()) all << tr("Codes of no copy, by lines: %1.").arg(reported(merged.unknown, withText));
    if (!merged.unread.empty()) all << tr("Lines without a code: %1.").arg(reported(merged.unread, withText));
    if (!merged.cards.empty())
        all << tr("Lines with the card of a reader, not kept: %1.").arg(reported(merged.cards, [](std::int64_t line) {
            return QString::number(line);
        }));
    return all.join(QLatin1Char(' '));
}

void StocktakingPane::mergeFile() {
    if (!m_id) return;
    const FileQuestion question{tr("File of a data collector"), {}, {}, {}};
    m_context.dialogs.openFile(*this, question, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return m_context.announcer.tell(Tone::Refused, [path] { return tr("“%1” cannot be read.").arg(path); });
        const QByteArray bytes = file.readAll();
        const auto read = stocktaking::readCollector(utf8(QFileInfo(path).fileName()),
                                                     {bytes.data(), static_cast<std::size_t>(bytes.size())});
        m_context.library.write(&StocktakingService::merge, *m_id, read)
            .then(this, [this](const Result<stocktaking::MergedScans, stocktaking::MergeRefusal>& merged) {
                if (!merged)
                    return m_context.announcer.tell(Tone::Refused, [no = merged.error()] { return words(no); });
                m_context.announcer.done([n = *merged] {
                    return tr("Scans of the file: %1. Known before: %2.").arg(numberText(n.added), numberText(n.known));
                });
                if (!merged->unknown.empty() || !merged->unread.empty() || !merged->cards.empty())
                    m_context.announcer.tell(Tone::Attention, [n = *merged] { return unusedWords(n); });
                this->read();
            });
    });
}

void StocktakingPane::offerPapers() {
    if (!m_status) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_papers->offer(
        *menu, {{[number = qs(numberOf(m_status->stocktaking))] { return tr("Act of stocktaking %1").arg(number); },
                 [status = *m_status, rows = m_missing.rows(), persons = m_persons->persons()](
                     const BookPaperHead& head, BookWidth, Language language) {
                     return stocktakingPaper(status, rows, persons, head, language);
                 }}});
    menu->popup(m_papersButton->mapToGlobal(QPoint(0, m_papersButton->height())));
}

void StocktakingPane::word() {
    const bool running = isIn(StocktakingState::Running);
    const bool closed = isIn(StocktakingState::Closed);
    const bool wasScanning = m_code->hasFocus();
    for (QWidget* each : std::initializer_list<QWidget*>{m_code, m_merge, m_close, m_last, m_list})
        each->setVisible(running);
    for (QWidget* each : std::initializer_list<QWidget*>{m_sign, m_reopen}) each->setVisible(closed);
    for (QWidget* each : std::initializer_list<QWidget*>{m_head, m_cancel}) each->setVisible(running || closed);
    m_reverse->setVisible(isIn(StocktakingState::Signed));
    m_table->setVisible(m_status && !running);
    if (wasScanning && !running && m_status) takeFocus(); // the keys go on
    m_papersButton->setVisible(m_status && !running);
    m_state->setVisible(m_status.has_value());
    m_code->setPlaceholderText(tr("Barcode or inventory number"));
    m_code->setAccessibleName(m_code->placeholderText());
    m_list->setAccessibleName(tr("Last scans"));
    m_table->setAccessibleName(tr("Copies that were not found"));
    m_missing.retranslate();
    if (!m_status) return;
    const stocktaking::Stocktaking& own = m_status->stocktaking;
    const stocktaking::StocktakingFigures& figures = m_status->figures;
    QStringList title{tr("Stocktaking %1").arg(qs(numberOf(own))), m_places->orLibrary(own.scope.place)};
    const QString range = QStringLiteral("%1 – %2").arg(qs(own.scope.shelfFrom), qs(own.scope.shelfTo));
    if (!own.scope.shelfFrom.empty() || !own.scope.shelfTo.empty()) title << range;
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_state->setState(words(own.state), running ? Tone::Info : closed ? Tone::Attention : Tone::Ok);
    QStringList all{tr("expected: %1").arg(numberText(figures.expected.copies)),
                    tr("found: %1").arg(numberText(figures.present())),
                    tr("on loan: %1").arg(numberText(figures.onLoan.copies))};
    // With these the figures add up to what is expected.
    const auto besides = [&](Outcome outcome, const stocktaking::Count& count) {
        if (count.copies > 0) all << QStringLiteral("%1: %2").arg(words(outcome), numberText(count.copies));
    };
    besides(Outcome::Elsewhere, figures.elsewhere);
    besides(Outcome::Lost, figures.lost);
    besides(Outcome::Left, figures.left);
    if (running) all << tr("to be scanned: %1").arg(numberText(figures.open.copies));
    if (!running) all << tr("missing: %1").arg(numberText(figures.missing.copies + figures.missingAgain.copies));
    if (figures.extra() > 0) all << tr("extra: %1").arg(numberText(figures.extra()));
    if (m_scans->waiting() > 0)
        all << tr("waiting to be written: %1").arg(numberText(static_cast<std::int64_t>(m_scans->waiting())));
    m_figures->setText(all.join(QStringLiteral(" · ")));
}

} // namespace kitapdar::ui
