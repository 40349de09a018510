#include "ui/readers/ReaderImportSheet.h"

#include "core/audit/AccessLog.h"
#include "core/base/Disk.h"
#include "core/library/Library.h"
#include "ui/readers/ColumnMapping.h"
#include "ui/readers/ReaderImportTables.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/OneJob.h"
#include "ui/shell/OpenOutside.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/ReaderImportWords.h"
#include "wording/Text.h"

#include <QCheckBox>
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

enum Tab : int { ColumnsTab, PeopleTab, NotesTab };

std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

/// Beside the library, or among the files of a shared one: as of imports of records.
QString errorFileFor(const Library& library, const QString& file) {
    const auto text = [](const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); };
    QString folder = QFileInfo(text(library.address().file())).absolutePath();
    if (library.address().isServer()) {
        folder = text(library.filesFolder());
        if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    return QDir(folder).filePath(QStringLiteral("import-errors/%1.txt").arg(QFileInfo(file).fileName()));
}

/// Where the field of a heading is remembered.
QString memoryOf(const std::string& heading) {
    return QStringLiteral("readers.import.column.") + QString::fromLatin1(qs(heading).toUtf8().toHex());
}

constexpr std::string_view notRead = "none";

} // namespace

ReaderImportSheet::ReaderImportSheet(const Context& context, OneJob& job, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_job(job),
      m_rows(readerPreviewColumns(), [](const exchange::ReaderPreviewRow& row) { return row.number; }),
      m_notes(rowNoteColumns(), [this](const exchange::RowNote& row) { return &row - m_notes.rows().data() + 1; }),
      m_name(new Label({}, Type::Large, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_doubtful(new QCheckBox),
      m_columns(new ColumnMapping),
      m_people(new DataTable(QStringLiteral("readers.import.rows"), m_rows, memoryIn(context.settings))),
      m_problems(new DataTable(QStringLiteral("readers.import.notes"), m_notes, memoryIn(context.settings))),
      m_tabs(new QTabWidget),
      m_import(makePrimaryButton([this] { return tr("Import"); }, Icon::Import)),
      m_cancel(new QPushButton),
      m_errors(makeButton([this] { return tr("Open the error file"); }, Icon::Attention)),
      m_progress(new QProgressBar) {
    build();
    connect(m_import, &QPushButton::clicked, this, &ReaderImportSheet::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ReaderImportSheet::stopOrClose);
    connect(m_errors, &QPushButton::clicked, this, [this] { openOutside(m_context.announcer, m_errorFile); });
    connect(m_doubtful, &QCheckBox::toggled, this, [this](bool take) {
        m_options.takeDoubtful = take;
        startLooking();
    });
    connect(m_columns, &ColumnMapping::chosen, this, [this] {
        m_options.columns = m_columns->choices();
        startLooking();
    });
    connect(&job, &OneJob::changed, this, &ReaderImportSheet::followJob);
    keepWorded(this, [this] { retranslate(); });
    showState();
}

void ReaderImportSheet::build() {
    m_facts->setWordWrap(true);
    m_cancel->setAutoDefault(true);
    m_progress->setRange(0, 0);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_people->emptyState().setWords(Icon::Info, [] { return tr("There is nobody who can be taken."); });
    m_problems->emptyState().setWords(Icon::Check, [] { return tr("Everybody can be taken."); });
    m_tabs->setDocumentMode(true);
    for (QWidget* each : std::initializer_list<QWidget*>{m_columns, m_people, m_problems})
        m_tabs->addTab(each, QString());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    for (QPushButton* each : {m_errors, m_cancel, m_import}) buttons->addWidget(each);
    content()->addWidget(m_name);
    content()->addWidget(m_facts);
    content()->addWidget(m_doubtful);
    content()->addWidget(m_tabs, 1);
    content()->addLayout(buttons);
}

void ReaderImportSheet::look(const QString& file) {
    if (m_job.isRunning()) return; // one file after the other
    m_file = file;
    m_report.reset();
    m_errorFile.clear();
    m_options = {};
    m_hasRecalled = false;
    const QSignalBlocker quiet(m_doubtful);
    m_doubtful->setChecked(false);
    startLooking();
}

void ReaderImportSheet::startLooking() {
    if (m_file.isEmpty() || m_job.isRunning()) return;
    m_context.announcer.clear();
    m_preview.reset();
    const QString name = QFileInfo(m_file).fileName();
    m_name->setText(name);
    m_facts->setText(tr("The file is being read…"));
    m_rows.clear();
    m_notes.clear();
    m_job.start(
        [name] { return tr("Looking at %1").arg(name); }, this,
        [&imports = m_context.library.readerImports(), path = pathOf(m_file), options = m_options,
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Looked {
            TRY(const auto by, permission.result());
            return imports.preview(path, options, by, progress);
        },
        [this](const Looked& answer) { looked(answer); });
}

void ReaderImportSheet::looked(const Looked& answer) {
    if (!answer) {
        Q_EMIT closed();
        noteDenial(answer.error());
        const Fault* fault = faultIn(answer.error());
        if (!fault || fault->kind != Fault::Kind::Cancelled)
            m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
        return;
    }
    m_preview = *answer;
    if (!m_hasRecalled && recallColumns()) return startLooking();
    m_rows.setRows(m_preview->rows);
    m_notes.setRows(m_preview->notes);
    const bool isTable = m_preview->columns.has_value();
    if (isTable) m_columns->setTable(*m_preview->columns, m_preview->rows);
    m_tabs->setTabVisible(ColumnsTab, isTable);
    m_tabs->setCurrentIndex(isTable ? ColumnsTab : PeopleTab);
    showFacts();
    showState();
    if (!m_preview->lacksName) m_import->setFocus();
}

/// What the file needs besides is known only when it is open, so that the gate of the library has not noted it.
void ReaderImportSheet::noteDenial(const exchange::ReaderImportRefusal& why) const {
    const Library& library = m_context.library;
    if (const auto* const no = std::get_if<NotPermitted>(&why)) library.accessLog().denied(library.session(), *no);
}

bool ReaderImportSheet::recallColumns() {
    m_hasRecalled = true;
    if (!m_preview->columns) return false;
    for (std::size_t i = 0; i < m_preview->columns->fields.size(); ++i) {
        const std::string& heading = m_preview->columns->headings[i];
        if (heading.empty()) continue;
        const std::string kept = utf8(m_context.settings.layout(memoryOf(heading)));
        if (kept.empty()) continue;
        const auto field = exchange::readerFieldFromCode(kept);
        if (field != m_preview->columns->fields[i]) m_options.columns[heading] = field;
    }
    return !m_options.columns.empty();
}

void ReaderImportSheet::rememberColumns() {
    for (const auto& [heading, field] : m_options.columns)
        m_context.settings.setLayout(memoryOf(heading), qs(field ? exchange::code(*field) : notRead));
}

void ReaderImportSheet::startImport() {
    if (!m_preview || m_job.isRunning()) return;
    m_context.announcer.clear();
    rememberColumns();
    m_errorFile = errorFileFor(m_context.library, m_file);
    const QString name = QFileInfo(m_file).fileName();
    m_job.start(
        [name] { return tr("Import of %1").arg(name); }, this,
        [&imports = m_context.library.readerImports(), path = pathOf(m_file), options = m_options,
         errors = pathOf(m_errorFile), lines = readerErrorWords(name),
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Taken {
            (void)disk::makeFolder(errors.parent_path()); // one that cannot be made is told when the file is opened
            TRY(const auto by, permission.result());
            return imports.import(path, options, errors, by, progress, lines);
        },
        [this](const Taken& answer) { imported(answer); });
    m_cancel->setFocus();
}

void ReaderImportSheet::imported(const Taken& answer) {
    if (!answer) {
        noteDenial(answer.error());
        return m_context.announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
    }
    m_report = *answer;
    m_preview.reset();
    m_notes.setRows(m_report->notes);
    m_tabs->setCurrentIndex(NotesTab);
    showFacts();
    showState();
    const bool isWhole = m_report->id && !m_report->cancelled && m_report->notes.empty();
    m_context.announcer.tell(isWhole ? Tone::Ok : Tone::Attention, [report = *m_report] {
        if (report.cancelled) return tr("The import was stopped. Who was taken until then is in the library.");
        return report.id ? tr("The import is done.") : tr("Nobody was taken.");
    });
    Q_EMIT taken();
}

/// It stops what runs; when nothing runs it puts the preview away, which undoes nothing.
void ReaderImportSheet::stopOrClose() {
    if (m_job.isRunning()) return m_job.stop();
    m_preview.reset();
    Q_EMIT closed();
    showState();
}

void ReaderImportSheet::followJob() {
    if (const auto job = m_job.running()) {
        constexpr int steps = 1000;
        const jobs::Step step = job->step.value_or(jobs::Step());
        m_progress->setRange(0, step.total > 0 ? steps : 0);
        if (step.total > 0) m_progress->setValue(static_cast<int>(step.done * steps / step.total));
        m_progress->setFormat(job->step ? words(step.stage) + QStringLiteral(" · %p %") : QString());
    }
    showState();
}

void ReaderImportSheet::showFacts() {
    QStringList facts;
    if (m_report) facts = readerImportFacts(*m_report);
    if (m_preview) facts = readerImportFacts(*m_preview);
    const QString headings = m_preview && m_preview->columns ? headingRowWords(*m_preview->columns) : QString();
    if (!headings.isEmpty()) facts.prepend(headings);
    if (m_preview && m_preview->lacksName) facts = {words(exchange::ReaderImportRefusal(exchange::NoNameColumn{}))};
    if (!facts.isEmpty()) m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ReaderImportSheet::showState() {
    const bool busy = m_job.isRunning();
    const auto job = m_job.running();
    m_progress->setVisible(busy);
    m_columns->setEnabled(!busy && m_preview);
    m_doubtful->setEnabled(!busy && m_preview);
    m_doubtful->setVisible(m_preview && (m_preview->doubtful > 0 || m_doubtful->isChecked()));
    m_import->setVisible(!m_report);
    m_import->setEnabled(!busy && m_preview && !m_preview->lacksName && m_preview->added + m_preview->loans > 0);
    m_cancel->setVisible(busy || m_preview);
    m_cancel->setText(busy ? tr("Stop") : tr("Close"));
    m_cancel->setEnabled(!job || !job->cancelling);
    m_errors->setVisible(!busy && m_report && !m_report->notes.empty());
}

void ReaderImportSheet::retranslate() {
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_people->setAccessibleName(tr("First readers"));
    m_problems->setAccessibleName(tr("Readers and loans that are not taken, and notes"));
    m_doubtful->setText(tr("Take readers, too, of whom another one has the name, and nothing tells the two apart"));
    m_tabs->setTabText(ColumnsTab, tr("Columns"));
    m_tabs->setTabText(PeopleTab, tr("First readers"));
    m_tabs->setTabText(NotesTab, tr("Not taken, and notes"));
    showFacts();
    showState();
}

} // namespace kitapdar::ui
