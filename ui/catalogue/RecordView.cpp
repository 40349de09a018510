#include "ui/catalogue/RecordView.h"

#include "core/catalogue/Description.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/catalogue/CopyForm.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/MarcView.h"
#include "ui/catalogue/RecordHistory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/CataloguingWords.h"
#include "wording/DigitizationWords.h"
#include "wording/JournalWords.h"
#include "wording/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

QString joined(const std::vector<std::string>& texts, const QString& by) {
    QStringList list;
    for (const std::string& text : texts) list << qs(text);
    return list.join(by);
}

Label* selectable(Type type, bool bold = false) {
    auto* label = new Label({}, type, Tone::Normal, bold);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setCursor(Qt::IBeamCursor);
    return label;
}

constexpr int linkedTab = 3;
constexpr int historyTab = 4;

} // namespace

RecordView::RecordView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_heading(selectable(Type::Large, true)),
      m_body(selectable(Type::Large)),
      m_kind(new Label({}, Type::Body, Tone::Secondary)),
      m_text(new QScrollArea),
      m_queue(makeButton({}, Icon::Digitization)),
      m_tabs(new QTabWidget),
      m_copies(new CopyPanel(context)),
      m_fields(new QWidget),
      m_form(new FormLayout(m_fields)),
      m_marc(new MarcView),
      m_linked(new LineList),
      m_history(new RecordHistory(context)) {
    build();
    connect(m_linked, &LineList::opened, this, [this](qint64 record) {
        m_context.navigator.open(Link{QStringLiteral("record"), record, {}});
    });
    connect(m_queue, &QPushButton::clicked, this, &RecordView::queue);
    connect(m_copies, &CopyPanel::formChanged, this, &RecordView::fitText);
    connect(m_copies, &CopyPanel::readerWanted, this, [this](const QString& card) {
        m_context.navigator.open(Link{QStringLiteral("readers"), std::nullopt, card});
    });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        if (!m_id || !isVisible()) return;
        bool copies = false, items = false, self = false, records = false;
        for (const ChangedRow& row : rows) {
            copies = copies || row.subject == Subject::Copy || row.subject == Subject::Loan;
            items = items || row.subject == Subject::Item;
            records = records || row.subject == Subject::Record;
            self = self || (row.subject == Subject::Record && row.id == m_id->value);
        }
        if (self) {
            read();
            readHistory();
        }
        if (records) readLinked();
        if (copies) m_copies->reload();
        if (items) readQueued();
    });
    connect(&context.connectivity, &Connectivity::returned, this, [this] {
        if (m_id && isVisible()) show(*m_id);
    });
    keepWorded(this, [this] { retranslate(); });
}

QWidget* RecordView::buildHead() {
    auto* card = new Card;
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the list (Esc)"); });
    connect(back, &QToolButton::clicked, this, &RecordView::leaveRequested);
    auto* line = new QHBoxLayout;
    line->addWidget(back);
    line->addWidget(m_kind, 1);
    line->addStretch(0);
    auto* edit = makeIconButton(Icon::Edit, [this] { return tr("Change the record (Shift+F2)"); });
    connect(edit, &QToolButton::clicked, this, &RecordView::editRequested);
    line->addWidget(edit);
    auto* cite = makeButton([this] { return tr("Copy the description"); }, Icon::Clipboard);
    keepWorded(cite, [this, cite] { cite->setToolTip(tr("The description to the clipboard (Ctrl+Shift+C)")); });
    connect(cite, &QPushButton::clicked, this, &RecordView::copyCitation);
    auto* add = makeButton([this] { return tr("Add a copy"); }, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &RecordView::addCopy);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    for (QPushButton* each : {cite, m_queue, add}) buttons->addWidget(each);
    line->addLayout(buttons);
    card->content()->addLayout(line);
    auto* text = new QWidget;
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWidgetResizable(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setWidget(text);
    text->setAutoFillBackground(false);
    text->setBackgroundRole(QPalette::Base);
    m_text->viewport()->setAutoFillBackground(false);
    card->content()->addWidget(m_text);
    return card;
}

void RecordView::build() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_fields);
    m_tabs->addTab(m_copies, QString());
    m_tabs->addTab(scroll, QString());
    m_tabs->addTab(m_marc, QString());
    m_tabs->addTab(m_linked, QString());
    m_tabs->addTab(m_history, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordView::readHistory);
    m_tabs->setTabVisible(linkedTab, false);
    m_tabs->setDocumentMode(true);
    auto* all = new QVBoxLayout(this);
    all->addWidget(buildHead());
    all->addWidget(m_tabs, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

/// A long description scrolls: the copies below it are what the page is opened for.
void RecordView::fitText() {
    QWidget* text = m_text->widget();
    const int wanted = text->layout()->hasHeightForWidth() ? text->layout()->totalHeightForWidth(m_text->width())
                                                           : text->sizeHint().height();
    const int tenths = m_copies->hasForm() ? 1 : 3; // while a form is written, it is what the page is for
    m_text->setFixedHeight(std::max(1, std::min(wanted, height() * tenths / 10)));
}

void RecordView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int roomy = 620; // px at 100 %: below, the buttons get the line
    m_kind->setVisible(width() >= lookOf(this).px(roomy));
    fitText();
}

bool RecordView::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) fitText();
    return done;
}

void RecordView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
    m_form->setContentsMargins(look.px(space::m), look.px(space::l), look.px(space::m), look.px(space::l));
    m_form->setHorizontalSpacing(look.px(space::l));
    m_form->setVerticalSpacing(look.px(space::s));
}

void RecordView::retranslate() {
    m_tabs->setTabText(0, tr("Copies"));
    m_tabs->setTabText(1, tr("Fields"));
    m_tabs->setTabText(2, tr("MARC record"));
    m_tabs->setTabText(linkedTab, tr("Linked titles"));
    m_tabs->setTabText(historyTab, tr("History"));
    m_linked->setAccessibleName(tr("Linked titles"));
    showLinked();
    m_heading->setAccessibleName(tr("Author"));
    m_body->setAccessibleName(tr("Description"));
    m_marc->setAccessibleName(tr("MARC record"));
    showQueued();
    if (m_record) showRecord(*m_record);
}

void RecordView::show(catalogue::RecordId record) {
    if (m_id != record) {
        m_record.reset();
        m_item.reset();
        m_citation.clear();
        m_links = {};
        showLinked();
        m_heading->clear();
        m_body->setText(QStringLiteral("…"));
        m_tabs->setCurrentIndex(0);
    }
    m_id = record;
    read();
    m_copies->show(record);
    readQueued();
    readLinked();
    readHistory();
}

void RecordView::readHistory() {
    if (m_id && m_tabs->currentIndex() == historyTab) m_history->show(*m_id);
}

void RecordView::readLinked() {
    if (!m_id) return;
    m_context.library.read(&catalogue::RecordQueries::linked, *m_id)
        .then(this, [this, asked = *m_id](const Result<catalogue::LinkedRecords>& linked) {
            if (m_id != asked || !linked) return;
            m_links = *linked;
            showLinked();
        });
}

void RecordView::showLinked() {
    std::vector<ListLine> lines;
    const auto add = [&](const catalogue::RecordRow& row, const QString& relation) {
        QStringList detail{relation, kindWords(row.kind)};
        if (!row.authors.empty()) detail << qs(row.authors);
        if (row.year) detail << QString::number(*row.year);
        lines.push_back({row.id.value, qs(row.title), detail.join(QStringLiteral(" · ")), Tone::Secondary, false});
    };
    for (const auto& row : m_links.wholes) add(row, tr("this title belongs to it"));
    for (const auto& row : m_links.parts) add(row, tr("belongs to this title"));
    m_tabs->setTabVisible(linkedTab, !lines.empty());
    m_linked->setLines(std::move(lines));
}

void RecordView::read() {
    m_context.library.read(&catalogue::RecordQueries::byId, *m_id)
        .then(this, [this, asked = *m_id](const Result<std::optional<catalogue::Record>>& record) {
            if (m_id != asked) return;
            if (!record) return tellUnread(m_context.announcer, record.error(), this, [this] { read(); });
            if (!*record) return leaveGone();
            m_record = **record;
            showRecord(*m_record);
            m_copies->form().setRecord(*m_record);
        });
}

/// The title is gone. That the operator has just undone it is no news; who else took it away is.
void RecordView::leaveGone() {
    m_context.library.read(&journal::Journal::history, journal::Subject{"record", m_id->value}, 1)
        .then(this, [this, asked = *m_id](const Result<std::vector<journal::Entry>>& entries) {
            if (m_id != asked || !isVisible()) return;
            Q_EMIT leaveRequested();
            const journal::Entry* last = entries && !entries->empty() ? &entries->front() : nullptr;
            const Session session = m_context.library.session();
            if (last && last->undoes && last->operatorName == session.operatorName && last->desk == session.desk)
                return m_context.announcer.done([undo = *last] { return tr("Undone: %1").arg(originalWords(undo)); });
            m_context.announcer.tell(Tone::Attention, [] { return tr("This title is no longer in the catalogue."); });
        });
}

void RecordView::readQueued() {
    if (!m_id) return;
    m_context.library.read(&digitization::ItemQueries::openItemOf, *m_id)
        .then(this, [this, asked = *m_id](const Result<std::optional<digitization::ItemId>>& item) {
            if (m_id != asked || !item) return;
            m_item = *item ? std::optional((*item)->value) : std::nullopt;
            showQueued();
        });
}

void RecordView::showQueued() {
    setWords(*m_queue, [queued = m_item.has_value()] { return queued ? tr("Show in digitization") : tr("Digitize"); });
    m_queue->setToolTip(m_item ? tr("This title is in the digitization queue.")
                               : tr("Put this title on the digitization queue"));
}

void RecordView::showRecord(const catalogue::Record& record) {
    const auto marc = catalogue::loadMarc(record.marc).value_or(catalogue::MarcRecord());
    const catalogue::Description description =
        catalogue::describe(record, chosenStandard(m_context.settings)).value_or(catalogue::Description());
    m_citation = qs(description.text());
    m_heading->setText(qs(description.heading));
    m_heading->setVisible(!description.heading.empty());
    m_body->setText(description.body.empty() ? qs(record.title) : qs(catalogue::withMarksHeld(description.body)));
    QStringList facts{kindWords(record.kind)};
    if (!record.language.empty()) facts << languageWords(record.language);
    if (record.localHistory) facts << tr("local history");
    m_kind->setText(facts.join(QStringLiteral(" · ")));
    m_marc->setRecord(marc);
    showFields(record);
    fitText();
}

void RecordView::showFields(const catalogue::Record& record) {
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* text = selectable(Type::Body);
        text->setText(value);
        text->setAccessibleName(name);
        m_form->addRow(new Label(name, Type::Body, Tone::Secondary), text);
    };
    add(tr("Title"), qs(record.title));
    add(tr("Other title information"), qs(record.subtitle));
    add(tr("Authors"), joined(record.authors, QStringLiteral("; ")));
    add(tr("Responsibility"), qs(record.responsibility));
    add(tr("Place of publication"), qs(record.place));
    add(tr("Publisher"), qs(record.publisher));
    add(tr("Year"), record.year ? QString::number(*record.year) : QString());
    add(tr("Series"), qs(record.series));
    add(tr("ISBN"), joined(record.isbns, QStringLiteral(", ")));
    add(tr("Language"), record.language.empty() ? QString() : languageWords(record.language));
    add(tr("Kind"), kindWords(record.kind));
    add(tr("Subjects"), joined(record.subjects, QStringLiteral("\n")));
    add(tr("Class mark"), qs(record.classMark));
    add(tr("Author mark"), qs(record.authorMark));
    add(tr("Format"), qs(record.format).toUpper());
}

void RecordView::copyCitation() {
    if (m_citation.isEmpty()) return;
    QApplication::clipboard()->setText(m_citation);
    m_context.announcer.done([] { return tr("The description is on the clipboard."); });
}

void RecordView::remove() {
    if (!m_id || !m_record) return;
    m_context.library.write(&catalogue::RecordService::remove, *m_id, m_record->version)
        .then(this, [this, title = qs(m_record->title)](const Result<void, catalogue::RemoveRecordRefusal>& answer) {
            if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
            m_context.announcer.done([title] { return tr("Removed: %1").arg(title); }, Undo::Offered);
            Q_EMIT leaveRequested();
        });
}

void RecordView::addCopy() {
    m_tabs->setCurrentIndex(0);
    m_copies->openForm();
}

void RecordView::actOnCopy(CopyAction action) {
    m_tabs->setCurrentIndex(0);
    m_copies->act(action);
}

bool RecordView::editCopy() { return m_copies->edit(); }

bool RecordView::saveCopy() { return m_copies->save(); }

void RecordView::queue() {
    if (!m_id) return;
    if (m_item) {
        m_context.navigator.open(Link{QStringLiteral("item"), *m_item, {}});
        return;
    }
    m_queue->setEnabled(false);
    m_context.library
        .write(&digitization::ItemService::add,
               digitization::NewItem{*m_id, {}, {}, {}, {}, digitization::ItemState::Queued})
        .then(this, [this](const Result<digitization::Item, digitization::ItemRefusal>& item) {
            m_queue->setEnabled(true);
            if (!item) return m_context.announcer.tell(Tone::Refused, [why = item.error()] { return words(why); });
            m_context.announcer.done([] { return tr("On the digitization queue."); }, Undo::Offered);
            readQueued();
        });
}

bool RecordView::closeForm() { return m_copies->closeForm(); }

void RecordView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!closeForm()) Q_EMIT leaveRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
