#include "ui/catalogue/ImportSheet.h"

#include "core/base/Disk.h"
#include "core/library/Library.h"
#include "ui/catalogue/ImportTables.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/OneJob.h"
#include "ui/shell/OpenOutside.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/RecordFileWords.h"
#include "wording/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int eachByItself = -1; // in the list of encodings
enum Tab : int { FirstTab, DoubtsTab, NotesTab };

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

ImportSheet::ImportSheet(const Context& context, OneJob& job, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_job(job),
      m_rows(previewColumns(), [this](const exchange::PreviewRow& row) { return &row - m_rows.rows().data() + 1; }),
      m_uncertainRows(uncertainColumns(), [](const exchange::PreviewRow& row) { return row.number; }),
      m_brokenRows(brokenColumns(),
                   [this](const exchange::BrokenRecord& row) { return &row - m_brokenRows.rows().data() + 1; }),
      m_name(new Label({}, Type::Large, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_encoding(new QComboBox),
      m_replace(new QCheckBox),
      m_tabs(buildTabs()),
      m_import(makePrimaryButton([this] { return tr("Import"); }, Icon::Import)),
      m_cancel(new QPushButton),
      m_errors(makeButton([this] { return tr("Open the error file"); }, Icon::Attention)),
      m_decide(makePrimaryButton([this] { return tr("Decide…"); }, Icon::Copy)),
      m_undo(makeButton([this] { return undoImportWords(undoable()); }, Icon::Undo)),
      m_progress(new QProgressBar) {
    m_cancel->setAutoDefault(true);
    buildOptions();
    build();
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportSheet::stopOrClose);
    connect(m_errors, &QPushButton::clicked, this, [this] { openOutside(m_context.announcer, m_errorFile); });
    connect(m_decide, &QPushButton::clicked, this, &ImportSheet::decisionWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(undoable()); });
    connect(&job, &OneJob::changed, this, &ImportSheet::followJob);
    keepWorded(this, [this] { retranslate(); });
    showState();
}

QTabWidget* ImportSheet::buildTabs() {
    const ViewMemory memory = memoryIn(m_context.settings);
    auto* rows = new DataTable(QStringLiteral("import.rows"), m_rows, memory);
    auto* doubts = new DataTable(QStringLiteral("import.doubts"), m_uncertainRows, memory);
    auto* broken = new DataTable(QStringLiteral("import.broken"), m_brokenRows, memory);
    keepWorded(rows, [rows] { rows->setAccessibleName(tr("First records")); });
    keepWorded(doubts, [doubts] { doubts->setAccessibleName(tr("Records to be decided")); });
    keepWorded(broken, [broken] { broken->setAccessibleName(tr("Records that are not taken, and notes")); });
    rows->emptyState().setWords(Icon::Info, [] { return tr("There is no record that can be taken."); });
    doubts->emptyState().setWords(Icon::Check, [] { return tr("No record is doubtful."); });
    broken->emptyState().setWords(Icon::Check, [] { return tr("Every record can be taken."); });
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    for (QWidget* each : {rows, doubts, broken}) tabs->addTab(each, QString());
    return tabs;
}

void ImportSheet::buildOptions() {
    m_encoding->addItem(QString(), eachByItself);
    for (const text::Encoding each : text::kAllEncodings) m_encoding->addItem(words(each), static_cast<int>(each));
    keepWorded(m_encoding, [this] {
        m_encoding->setAccessibleName(tr("Encoding"));
        m_encoding->setItemText(0, tr("Each record by itself"));
    });
    keepWorded(m_replace,
               [this] { m_replace->setText(tr("Take records with unreadable characters, each shown as �")); });
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
}

void ImportSheet::build() {
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
    for (QPushButton* each : {m_errors, m_undo, m_cancel, m_import, m_decide}) buttons->addWidget(each);
    content()->addLayout(top);
    content()->addWidget(m_facts);
    content()->addWidget(m_replace);
    content()->addWidget(m_tabs, 1);
    content()->addLayout(buttons);
}

void ImportSheet::look(const QString& file) {
    m_file = file;
    m_preview.reset();
    m_report.reset();
    m_errorFile.clear();
    m_options = {};
    const QSignalBlocker quiet(m_replace);
    m_replace->setChecked(false);
    startLooking();
}

void ImportSheet::startLooking() {
    if (m_file.isEmpty() || m_job.isRunning()) return;
    m_context.announcer.clear();
    const QString name = QFileInfo(m_file).fileName();
    m_name->setText(name);
    m_facts->setText(tr("The file is being read…"));
    m_rows.clear();
    m_uncertainRows.clear();
    m_brokenRows.clear();
    m_job.start([name] { return tr("Looking at %1").arg(name); }, this,
                [&imports = m_context.library.imports(), path = pathOf(m_file),
                 options = m_options](jobs::Progress& progress) { return imports.preview(path, options, progress); },
                [this](const Looked& answer) { looked(answer); });
}

void ImportSheet::looked(const Looked& answer) {
    if (!answer) {
        Q_EMIT closed();
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
    m_tabs->setCurrentIndex(m_preview->rows.empty() && !m_preview->broken.empty() ? NotesTab : FirstTab);
    showFacts();
    showState();
    m_import->setFocus();
}

void ImportSheet::startImport() {
    if (!m_preview || m_job.isRunning()) return;
    m_context.announcer.clear();
    m_errorFile = errorFileFor(m_context.library, m_file);
    const QString name = QFileInfo(m_file).fileName();
    m_job.start(
        [name] { return tr("Import of %1").arg(name); }, this,
        [&imports = m_context.library.imports(), path = pathOf(m_file), options = m_options,
         errors = pathOf(m_errorFile), lines = recordErrorWords(name),
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Taken {
            (void)disk::makeFolder(errors.parent_path()); // one that cannot be made is told when the file is opened
            TRY(const auto by, permission.result());
            return imports.import(path, options, errors, by, progress, lines);
        },
        [this](const Taken& answer) { imported(answer); });
    m_cancel->setFocus();
}

void ImportSheet::imported(const Taken& answer) {
    if (!answer) return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
    m_report = *answer;
    m_preview.reset();
    m_uncertainRows.setRows(m_report->uncertainRows);
    setNotes(m_report->broken, {&m_report->textNotes, &m_report->copyNotes});
    if (!m_brokenRows.rows().empty()) m_tabs->setCurrentIndex(NotesTab);
    if (!m_report->uncertainRows.empty()) m_tabs->setCurrentIndex(DoubtsTab);
    showFacts();
    showState();
    if (m_decide->isVisible()) m_decide->setFocus();
    const bool looksGood =
        m_report->id && !m_report->cancelled &&
        m_report->damaged + m_report->unsuitable + m_report->doubtfulTexts + m_report->uncertain == 0;
    m_context.announcer.tell(looksGood ? Tone::Ok : Tone::Attention,
                             [report = *m_report] { return importEndWords(report); });
    Q_EMIT taken();
}

void ImportSheet::forget(std::int64_t import) {
    if (!m_report || !m_report->id || m_report->id->value != import) return;
    m_report.reset();
    Q_EMIT closed();
}

/// It stops what runs; when nothing runs it puts the preview away, which undoes nothing.
void ImportSheet::stopOrClose() {
    if (m_job.isRunning()) return m_job.stop();
    m_preview.reset();
    Q_EMIT closed();
    showState();
}

void ImportSheet::followJob() {
    if (const auto job = m_job.running()) {
        constexpr int steps = 1000;
        const jobs::Step step = job->step.value_or(jobs::Step());
        m_progress->setRange(0, step.total > 0 ? steps : 0);
        if (step.total > 0) m_progress->setValue(static_cast<int>(step.done * steps / step.total));
        m_progress->setFormat(job->step ? words(step.stage) + QStringLiteral(" · ") + percentText(QStringLiteral("%p"))
                                        : QString());
    }
    showState();
}

std::optional<UndoableImport> ImportSheet::undoable() const {
    if (!m_report || !m_report->id) return std::nullopt;
    return UndoableImport{m_report->id->value, QFileInfo(m_file).fileName(), m_report->imported, m_report->copies};
}

void ImportSheet::setNotes(std::vector<exchange::BrokenRecord> broken,
                           std::initializer_list<const std::vector<exchange::BrokenRecord>*> notes) {
    for (const auto* list : notes) broken.insert(broken.end(), list->begin(), list->end());
    m_brokenRows.setRows(std::move(broken));
}

void ImportSheet::nameTabs() {
    m_tabs->setTabText(FirstTab, tr("First records"));
    m_tabs->setTabText(DoubtsTab, tr("To be decided"));
    m_tabs->setTabText(NotesTab, tr("Not taken, and notes"));
    const exchange::ImportCounts* counts = nullptr;
    if (m_report) counts = &*m_report;
    if (m_preview) counts = &*m_preview;
    if (!counts) return;
    if (counts->uncertain > 0)
        m_tabs->setTabText(DoubtsTab, tr("To be decided (%1)").arg(numberText(counts->uncertain)));
    const std::int64_t notes = counts->damaged + counts->unsuitable + counts->skippedNumbers;
    if (notes > 0) m_tabs->setTabText(NotesTab, tr("Not taken, and notes (%1)").arg(numberText(notes)));
}

void ImportSheet::showFacts() {
    nameTabs();
    QStringList facts;
    if (m_report) facts = importFacts(*m_report) + newPlaceFacts(m_report->newPlaces);
    if (m_preview) {
        facts << fileKindWords(m_preview->fileKind);
        if (!m_preview->format.empty()) facts << marcFormatWords(m_preview->format);
        facts += importFacts(*m_preview) + newPlaceFacts(m_preview->newPlaces);
        if (m_preview->mixed) facts << tr("several encodings, each record in its own");
    }
    if (!facts.isEmpty()) m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ImportSheet::showState() {
    const bool busy = m_job.isRunning();
    const auto job = m_job.running();
    m_progress->setVisible(busy);
    m_encoding->setEnabled(!busy && m_preview);
    m_replace->setEnabled(!busy && m_preview);
    m_replace->setVisible(m_preview && (m_preview->damaged > 0 || m_replace->isChecked()));
    m_import->setVisible(!m_report);
    m_import->setEnabled(!busy && m_preview && m_preview->records > m_preview->damaged + m_preview->unsuitable);
    m_cancel->setVisible(busy || m_preview);
    m_cancel->setText(busy ? tr("Stop") : tr("Close"));
    m_cancel->setEnabled(!job || !job->cancelling);
    m_undo->setVisible(!busy && undoable());
    m_undo->setText(undoImportWords(undoable()));
    m_decide->setVisible(!busy && m_report && m_report->uncertain > 0);
    m_errors->setVisible(!busy && m_report &&
                         m_report->damaged + m_report->unsuitable + m_report->doubtfulTexts + m_report->uncertain +
                                 m_report->skippedNumbers >
                             0);
}

void ImportSheet::retranslate() {
    showFacts();
    showState();
}

} // namespace kitapdar::ui
