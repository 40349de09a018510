#include "ui/catalogue/ImportView.h"

#include "core/library/Library.h"
#include "ui/catalogue/ImportTables.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/OpenOutside.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int pastShown = 50;
constexpr int eachByItself = -1; // in the list of encodings
constexpr int notesTab = 2;

std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

/// Damaged records go beside the library, those of a shared one to its files or to this person's own: the file may have
/// come on a disk that cannot be written to.
QString errorFileFor(const Library& library, const QString& file) {
    const auto text = [](const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); };
    QString folder = QFileInfo(text(library.address().file())).absolutePath();
    if (library.address().isServer()) {
        folder = text(library.filesFolder());
        if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    return QDir(folder).filePath(QStringLiteral("import-errors/%1.txt").arg(QFileInfo(file).fileName()));
}

} // namespace

QString recordFilesFilter() {
    return ImportView::tr("Record files (%1)").arg(QStringLiteral("*.mrc *.iso *.marc *.dat *.xml *.txt *.mst *.MST")) +
           QStringLiteral(";;") + ImportView::tr("All files (%1)").arg(QStringLiteral("*"));
}

ImportView::ImportView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_rows(previewColumns(), [this](const exchange::PreviewRow& row) { return &row - m_rows.rows().data() + 1; }),
      m_uncertainRows(uncertainColumns(), [](const exchange::PreviewRow& row) { return row.number; }),
      m_brokenRows(brokenColumns(),
                   [this](const exchange::BrokenRecord& row) { return &row - m_brokenRows.rows().data() + 1; }),
      m_pastRows(pastColumns(), [](const exchange::PastImport& row) { return row.id.value; }),
      m_stack(new QStackedWidget),
      m_invitation(new EmptyState),
      m_name(new Label({}, Type::Large, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_encoding(new QComboBox),
      m_replace(new QCheckBox),
      m_tabs(new QTabWidget),
      m_import(makePrimaryButton([this] { return tr("Import"); }, Icon::Import)),
      m_cancel(new QPushButton),
      m_errors(makeButton([this] { return tr("Open the error file"); }, Icon::Attention)),
      m_undo(makeButton([this] { return undoText(shownUndoable()); }, Icon::Undo)),
      m_undoPast(makeButton([this] { return undoText(selectedUndoable()); }, Icon::Undo)),
      m_progress(new QProgressBar) {
    m_cancel->setAutoDefault(true);
    keepStyled(m_invitation, [this](const Look& look) { m_invitation->setMinimumHeight(look.px(120)); });
    m_sheet = buildPreview();
    build();
    connect(m_import, &QPushButton::clicked, this, &ImportView::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::stopJob);
    connect(m_errors, &QPushButton::clicked, this, [this] { openOutside(m_context.announcer, m_errorFile); });
    connect(m_undo, &QPushButton::clicked, this, [this] { askUndo(shownUndoable()); });
    connect(m_undoPast, &QPushButton::clicked, this, [this] { askUndo(selectedUndoable()); });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        const int chosen = m_encoding->itemData(index).toInt();
        m_options.encoding.reset();
        if (chosen != eachByItself) m_options.encoding = static_cast<text::Encoding>(chosen);
        startLooking();
    });
    connect(m_replace, &QCheckBox::toggled, this, [this](bool replace) {
        m_options.badBytes = replace ? exchange::BadBytes::Replace : exchange::BadBytes::Refuse;
        startLooking();
    });
    connect(&context.jobs, &Jobs::changed, this, &ImportView::followJob);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto imports = [](const ChangedRow& row) { return row.subject == Subject::Import; };
        if (isVisible() && std::ranges::any_of(rows, imports)) readPast();
    });
    keepWorded(this, [this] { retranslate(); });
}

QWidget* ImportView::buildPreview() {
    const ViewMemory memory = memoryIn(m_context.settings);
    auto* rows = new DataTable(QStringLiteral("import.rows"), m_rows, memory);
    auto* doubts = new DataTable(QStringLiteral("import.doubts"), m_uncertainRows, memory);
    auto* broken = new DataTable(QStringLiteral("import.broken"), m_brokenRows, memory);
    keepWorded(doubts, [this, doubts] { doubts->setAccessibleName(tr("Records to be decided")); });
    doubts->emptyState().setWords(Icon::Check, [this] { return tr("No record is doubtful."); });
    keepWorded(rows, [this, rows] { rows->setAccessibleName(tr("First records")); });
    keepWorded(broken, [this, broken] { broken->setAccessibleName(tr("Records that are not taken, and notes")); });
    broken->emptyState().setWords(Icon::Check, [this] { return tr("Every record can be taken."); });
    rows->emptyState().setWords(Icon::Info, [this] { return tr("There is no record that can be taken."); });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(rows, QString());
    m_tabs->addTab(doubts, QString());
    m_tabs->addTab(broken, QString());
    m_encoding->addItem(QString(), eachByItself);
    for (const text::Encoding each : text::kAllEncodings)
        m_encoding->addItem(encodingWords(std::string(text::encodingName(each))), static_cast<int>(each));
    keepWorded(m_encoding, [this] { m_encoding->setAccessibleName(tr("Encoding")); });
    keepWorded(m_encoding, [this] { m_encoding->setItemText(0, tr("Each record by itself")); });
    keepWorded(m_replace,
               [this] { m_replace->setText(tr("Take records with unreadable characters, each shown as �")); });
    m_facts->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepWorded(m_progress, [this] { m_progress->setAccessibleName(tr("Progress of the import")); });

    auto* encodingHead = new Label({}, Type::Body, Tone::Secondary);
    encodingHead->setWords([this] { return tr("Encoding"); });
    encodingHead->setBuddy(m_encoding);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(encodingHead);
    top->addWidget(m_encoding);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    for (QPushButton* each : {m_errors, m_undo, m_cancel, m_import}) buttons->addWidget(each);

    auto* sheet = new Card;
    sheet->content()->addLayout(top);
    sheet->content()->addWidget(m_facts);
    sheet->content()->addWidget(m_replace);
    sheet->content()->addWidget(m_tabs, 1);
    sheet->content()->addLayout(buttons);
    return sheet;
}

QWidget* ImportView::buildPast() {
    m_past = new DataTable(QStringLiteral("import.past"), m_pastRows, memoryIn(m_context.settings));
    m_past->setSelectionMode(QAbstractItemView::SingleSelection);
    m_past->emptyState().setWords(Icon::History, [this] { return tr("Nothing was imported yet."); });
    keepWorded(m_past, [this] { m_past->setAccessibleName(tr("Past imports")); });
    auto* head = new Label({}, Type::Body, Tone::Secondary, true);
    head->setWords([this] { return tr("Past imports"); });
    connect(m_past, &DataTable::currentIdChanged, this, &ImportView::nameUndo);
    connect(m_past, &DataTable::selectedIdsChanged, this, &ImportView::nameUndo);
    connect(&m_context.jobs, &Jobs::changed, this, &ImportView::nameUndo);
    connect(&m_pastRows, &WindowModelBase::rowsArrived, this, &ImportView::nameUndo);
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(m_undoPast);
    auto* past = new QWidget;
    auto* column = new QVBoxLayout(past);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_past, 1);
    return past;
}

void ImportView::build() {
    m_invitation->setWords(
        Icon::Import,
        [this] {
            return tr(
                "Drop a file of records here: MARC (ISO 2709), MARCXML or IRBIS text. It is checked before anything is "
                "imported.");
        },
        [this] { return tr("Choose a file…"); });
    connect(m_invitation, &EmptyState::actionClicked, this, &ImportView::chooseFile);
    m_stack->addWidget(m_invitation);
    m_stack->addWidget(m_sheet);
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the list (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ImportView::leaveRequested);
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([this] { return tr("Import of records"); });
    auto* another = makeButton([this] { return tr("Another file…"); }, Icon::Import);
    connect(another, &QPushButton::clicked, this, &ImportView::chooseFile);
    // The invitation has its own button.
    connect(m_stack, &QStackedWidget::currentChanged, another,
            [this, another] { another->setVisible(m_stack->currentWidget() == m_sheet); });
    another->hide();
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(head, 1);
    top->addWidget(another);
    auto* all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_stack, 3);
    all->addWidget(buildPast(), 2);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    setBusy(false);
}

void ImportView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
}

void ImportView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    readPast();
}

/// It stops what runs; when nothing runs it puts the preview or the report away, which undoes nothing.
void ImportView::wordCancel() { m_cancel->setText(m_job != 0 ? tr("Stop") : tr("Close")); }

void ImportView::retranslate() {
    wordCancel();
    nameUndo();
    if (m_report)
        showReport();
    else
        showFacts();
}

void ImportView::chooseFile() {
    m_context.dialogs.openFile(*this, {tr("A file of records"), recordFilesFilter(), {}, {}},
                               [this](const QString& file) { look(file); });
}

void ImportView::look(const QString& file) {
    if (m_job != 0)
        return m_context.announcer.tell(Tone::Attention,
                                        [] { return tr("An import is running. Wait for its end, or stop it."); });
    m_file = file;
    m_preview.reset();
    m_report.reset();
    m_errorFile.clear();
    m_options = {};
    const QSignalBlocker quiet(m_replace);
    m_replace->setChecked(false);
    startLooking();
}

void ImportView::startLooking() {
    if (m_file.isEmpty() || m_job != 0) return;
    m_context.announcer.clear();
    m_stack->setCurrentWidget(m_sheet);
    m_name->setText(QFileInfo(m_file).fileName());
    m_facts->setText(tr("The file is being read…"));
    m_rows.clear();
    m_uncertainRows.clear();
    m_brokenRows.clear();
    const QString name = QFileInfo(m_file).fileName();
    auto future =
        m_context.jobs.start([name] { return tr("Looking at %1").arg(name); },
                             [&imports = m_context.library.imports(), path = pathOf(m_file), options = m_options](
                                 jobs::Progress& progress) { return imports.preview(path, options, progress); });
    m_job = m_context.jobs.running().back().number;
    setBusy(true);
    future.then(this, [this, asked = ++m_asked](const Looked& answer) {
        if (asked == m_asked) looked(answer);
    });
}

void ImportView::looked(const Looked& answer) {
    m_job = 0;
    setBusy(false);
    if (!answer) {
        m_stack->setCurrentWidget(m_invitation);
        const Fault* fault = faultIn(answer.error());
        if (!fault || fault->kind != Fault::Kind::Cancelled)
            m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
        return;
    }
    m_preview = *answer;
    m_rows.setRows(m_preview->rows);
    m_uncertainRows.setRows(m_preview->uncertainRows);
    setNotes(m_preview->broken, {&m_preview->copyNotes});
    const bool several = m_preview->mixed && !m_options.encoding;
    m_encoding->setCurrentIndex(several ? 0 : m_encoding->findData(static_cast<int>(m_preview->encoding)));
    m_tabs->setCurrentIndex(m_preview->rows.empty() && !m_preview->broken.empty() ? notesTab : 0);
    showFacts();
    setBusy(false);
    m_import->setFocus();
}

void ImportView::setNotes(std::vector<exchange::BrokenRecord> broken,
                          std::initializer_list<const std::vector<exchange::BrokenRecord>*> notes) {
    for (const auto* list : notes) broken.insert(broken.end(), list->begin(), list->end());
    m_brokenRows.setRows(std::move(broken));
}

void ImportView::nameTabs(const exchange::ImportCounts* counts) {
    m_tabs->setTabText(0, tr("First records"));
    m_tabs->setTabText(1, tr("To be decided"));
    m_tabs->setTabText(notesTab, tr("Not taken, and notes"));
    if (!counts) return;
    if (counts->uncertain > 0) m_tabs->setTabText(1, tr("To be decided (%1)").arg(numberText(counts->uncertain)));
    const std::int64_t notes = counts->damaged + counts->unsuitable + counts->skippedNumbers;
    if (notes > 0) m_tabs->setTabText(notesTab, tr("Not taken, and notes (%1)").arg(numberText(notes)));
}

/// The same words before and after: what was promised can be compared with what was done.
QStringList ImportView::factsOf(const exchange::ImportCounts& counts) const {
    QStringList facts{tr("records: %1").arg(numberText(counts.records)),
                      tr("new titles: %1").arg(numberText(counts.imported)),
                      tr("copies: %1").arg(numberText(counts.copies)),
                      tr("already in the catalogue: %1").arg(numberText(counts.duplicates)),
                      tr("damaged: %1").arg(numberText(counts.damaged))};
    if (counts.unsuitable > 0)
        facts << tr("not for the catalogue (headings, or without a title): %1").arg(numberText(counts.unsuitable));
    if (counts.doubtfulTexts > 0) facts << tr("with a text to look at: %1").arg(numberText(counts.doubtfulTexts));
    if (counts.uncertain > 0) facts << tr("to be decided: %1").arg(numberText(counts.uncertain));
    if (counts.addedCopies > 0) facts << tr("copies for titles that are there: %1").arg(numberText(counts.addedCopies));
    if (counts.knownCopies > 0) facts << tr("copies already there: %1").arg(numberText(counts.knownCopies));
    if (counts.skippedCopies > 0) facts << tr("copies left out: %1").arg(numberText(counts.skippedCopies));
    return facts;
}

void ImportView::showFacts() {
    nameTabs(m_preview ? &*m_preview : nullptr);
    if (!m_preview) return;
    QStringList facts{fileKindWords(m_preview->fileKind)};
    if (!m_preview->format.empty()) facts << formatWords(m_preview->format);
    facts += factsOf(*m_preview);
    if (m_preview->mixed) facts << tr("several encodings, each record in its own");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ImportView::startImport() {
    if (!m_preview || m_job != 0) return;
    m_context.announcer.clear();
    m_errorFile = errorFileFor(m_context.library, m_file);
    const QString name = QFileInfo(m_file).fileName();
    auto future = m_context.jobs.start(
        [name] { return tr("Import of %1").arg(name); },
        [&imports = m_context.library.imports(), path = pathOf(m_file), options = m_options,
         errors = pathOf(m_errorFile),
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Taken {
            std::error_code ignored; // a folder that cannot be made shows itself when the file is opened
            std::filesystem::create_directories(errors.parent_path(), ignored);
            TRY(const auto by, permission.result());
            return imports.import(path, options, errors, by, progress);
        });
    m_job = m_context.jobs.running().back().number;
    setBusy(true);
    m_cancel->setFocus();
    future.then(this, [this](const Taken& answer) { taken(answer); });
}

void ImportView::taken(const Taken& answer) {
    m_job = 0;
    if (!answer) {
        setBusy(false);
        return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
    }
    m_report = *answer;
    m_preview.reset();
    m_uncertainRows.setRows(m_report->uncertainRows);
    setNotes(m_report->broken, {&m_report->textNotes, &m_report->copyNotes});
    if (!m_brokenRows.rows().empty()) m_tabs->setCurrentIndex(notesTab);
    if (!m_report->uncertainRows.empty()) m_tabs->setCurrentIndex(1);
    setBusy(false);
    showReport();
    announceReport();
    readPast();
}

void ImportView::showReport() {
    const auto& report = *m_report;
    nameTabs(&report);
    m_facts->setText(factsOf(report).join(QStringLiteral(" · ")));
}

void ImportView::announceReport() {
    const exchange::ImportReport& report = *m_report;
    const bool allKnown = report.records > 0 && report.records == report.duplicates;
    const Words end = [cancelled = report.cancelled, taken = bool(report.id), allKnown] {
        return cancelled  ? (taken ? tr("The import was stopped. What had been taken in is in the "
                                         "catalogue.")
                                   : tr("The import was stopped. Nothing was taken in."))
               : taken    ? tr("The import is done.")
               : allKnown ? tr("Nothing was taken in: everything is in the catalogue already.")
                          : tr("Nothing was taken in.");
    };
    const bool looksGood = report.id && !report.cancelled &&
                           report.damaged + report.unsuitable + report.doubtfulTexts + report.uncertain == 0;
    m_context.announcer.tell(looksGood ? Tone::Ok : Tone::Attention, end);
}

std::optional<ImportView::Undoable> ImportView::shownUndoable() const {
    if (!m_report || !m_report->id) return std::nullopt;
    return Undoable{m_report->id->value, QFileInfo(m_file).fileName(), m_report->imported, m_report->copies};
}

std::optional<ImportView::Undoable> ImportView::selectedUndoable() const {
    // The row that is shown as chosen: where the keyboard would begin is not chosen by anybody.
    const QList<std::int64_t> chosen = m_past ? m_past->selectedIds() : QList<std::int64_t>();
    const auto* row = chosen.size() == 1 ? m_pastRows.rowWith(chosen.front()) : nullptr;
    if (!row || row->state == exchange::ImportState::Undone) return std::nullopt;
    return Undoable{row->id.value, qs(row->fileName), row->imported, row->copies};
}

QString ImportView::undoText(const std::optional<Undoable>& import) {
    constexpr int longestName = 40;
    if (!import) return tr("Undo an import");
    const QString& file = import->file;
    const QString name = file.size() > longestName ? file.left(longestName) + QStringLiteral("…") : file;
    return tr("Undo the import of %1 (titles: %2, copies: %3)")
        .arg(name, numberText(import->records), numberText(import->copies));
}

/// A button says which import it takes away: the one above and the one chosen below are seldom the same.
void ImportView::nameUndo() {
    m_undo->setText(undoText(shownUndoable()));
    m_undoPast->setText(undoText(selectedUndoable()));
    m_undoPast->setEnabled(selectedUndoable() && m_job == 0);
}

void ImportView::askUndo(const std::optional<Undoable>& import) {
    if (!import || m_job != 0) return;
    const QString text =
        tr("File: %1. Titles that came with it: %2; copies: %3. They are taken out of the catalogue. What was changed "
           "by hand since stays. This cannot be taken back.")
            .arg(import->file, numberText(import->records), numberText(import->copies));
    m_context.dialogs.ask(*this, {tr("Undo this import?"), text, tr("Undo this import"), tr("Keep it")},
                          [this, id = import->id](bool yes) {
                              if (yes) undo(id);
                          });
}

void ImportView::undo(std::int64_t import) {
    if (m_job != 0) return;
    m_context.announcer.clear();
    auto future = m_context.jobs.start(
        [] { return tr("Undoing an import"); },
        [&imports = m_context.library.imports(), import,
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Undone {
            TRY(const auto by, permission.result());
            return imports.undo(catalogue::ImportId(import), by, progress);
        });
    m_job = m_context.jobs.running().back().number;
    setBusy(true);
    future.then(this, [this, import](const Undone& answer) { undone(import, answer); });
}

void ImportView::undone(std::int64_t import, const Undone& answer) {
    m_job = 0;
    if (answer && m_report && m_report->id && m_report->id->value == import) {
        m_report.reset();
        m_stack->setCurrentWidget(m_invitation);
    }
    setBusy(false);
    readPast();
    if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
    const bool kept = answer->keptRecords + answer->keptCopies > 0;
    m_context.announcer.tell(kept ? Tone::Attention : Tone::Ok, [kept, undone = *answer] {
        QString said = tr("The import was undone. Taken out of the catalogue: titles %1, copies %2.")
                           .arg(numberText(undone.records), numberText(undone.copies));
        if (kept)
            said +=
                QLatin1Char(' ') + tr("What was changed by hand or is needed elsewhere stays: titles %1, copies %2.")
                                       .arg(numberText(undone.keptRecords), numberText(undone.keptCopies));
        return said;
    });
}

void ImportView::followJob() {
    for (const Jobs::Job& job : m_context.jobs.running()) {
        if (job.number != m_job) continue;
        constexpr int steps = 1000;
        const jobs::Step step = job.step.value_or(jobs::Step());
        m_progress->setRange(0, step.total > 0 ? steps : 0);
        if (step.total > 0) m_progress->setValue(static_cast<int>(step.done * steps / step.total));
        m_progress->setFormat(job.step ? words(step.stage) + QStringLiteral(" · %p %") : QString());
        m_cancel->setEnabled(!job.cancelling);
    }
}

void ImportView::stopJob() {
    if (m_job != 0) {
        m_context.jobs.cancel(m_job);
        return;
    }
    m_preview.reset();
    m_stack->setCurrentWidget(m_invitation);
    setBusy(false);
}

void ImportView::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_encoding->setEnabled(!busy && m_preview);
    m_replace->setEnabled(!busy && m_preview);
    m_replace->setVisible(m_preview && (m_preview->damaged > 0 || m_replace->isChecked()));
    m_import->setVisible(!m_report);
    m_import->setEnabled(!busy && m_preview && m_preview->records > m_preview->damaged + m_preview->unsuitable);
    m_cancel->setVisible(busy || m_preview);
    wordCancel();
    m_cancel->setEnabled(true);
    m_undo->setVisible(!busy && m_report && m_report->id);
    m_errors->setVisible(!busy && m_report &&
                         m_report->damaged + m_report->unsuitable + m_report->doubtfulTexts + m_report->uncertain +
                                 m_report->skippedNumbers >
                             0);
    nameUndo();
}

void ImportView::readPast() {
    m_context.library.read(&exchange::ImportQueries::latest, pastShown)
        .then(this, [this](const Result<std::vector<exchange::PastImport>>& imports) {
            if (!imports) return m_context.announcer.fault(imports.error());
            m_pastRows.setRows(*imports);
        });
}

void ImportView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested(); // what runs goes on in the status bar
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
