#include "ui/catalogue/ImportView.h"

#include "core/library/Library.h"
#include "ui/catalogue/ImportTables.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Jobs.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/JobWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr int pastShown = 50;

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
    return ImportView::tr("Record files (%1)").arg(QStringLiteral("*.mrc *.iso *.marc *.dat *.xml *.txt")) +
           QStringLiteral(";;") + ImportView::tr("All files (%1)").arg(QStringLiteral("*"));
}

ImportView::ImportView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_rows(previewColumns(), [this](const exchange::PreviewRow& row) { return &row - m_rows.rows().data() + 1; }),
      m_brokenRows(brokenColumns(), [](const exchange::BrokenRecord& row) { return row.number; }),
      m_pastRows(pastColumns(), [](const exchange::PastImport& row) { return row.id.value; }),
      m_stack(new QStackedWidget),
      m_invitation(new EmptyState),
      m_name(new Label({}, Type::Large, Tone::Normal, true)),
      m_facts(new Label({}, Type::Body, Tone::Secondary)),
      m_encoding(new QComboBox),
      m_tabs(new QTabWidget),
      m_import(makePrimaryButton([this] { return tr("Import"); }, Icon::Import)),
      m_cancel(makeButton([this] { return tr("Cancel"); })),
      m_errors(makeButton([this] { return tr("Open the error file"); }, Icon::Attention)),
      m_undo(makeButton([this] { return tr("Undo the import"); }, Icon::Undo)),
      m_progress(new QProgressBar),
      m_strip(new MessageStrip) {
    m_sheet = buildPreview();
    build();
    connect(m_import, &QPushButton::clicked, this, &ImportView::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::stopJob);
    connect(m_errors, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_errorFile)); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_report) undo(m_report->id.value);
    });
    connect(m_encoding, &QComboBox::activated, this,
            [this](int index) { startLooking(static_cast<text::Encoding>(m_encoding->itemData(index).toInt())); });
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
    auto* broken = new DataTable(QStringLiteral("import.broken"), m_brokenRows, memory);
    keepWorded(rows, [this, rows] { rows->setAccessibleName(tr("First records")); });
    keepWorded(broken, [this, broken] { broken->setAccessibleName(tr("Damaged records")); });
    broken->emptyState().setWords(Icon::Check, [this] { return tr("No record is damaged."); });
    rows->emptyState().setWords(Icon::Info, [this] { return tr("There is no record that can be taken."); });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(rows, QString());
    m_tabs->addTab(broken, QString());
    for (const text::Encoding each : text::kAllEncodings)
        m_encoding->addItem(encodingWords(std::string(text::encodingName(each))), static_cast<int>(each));
    keepWorded(m_encoding, [this] { m_encoding->setAccessibleName(tr("Encoding")); });
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
    auto* undoPast = makeButton([this] { return tr("Undo this import"); }, Icon::Undo);
    undoPast->setEnabled(false);
    const auto enable = [this, undoPast] {
        const auto* row = m_past->currentId() ? m_pastRows.rowWith(*m_past->currentId()) : nullptr;
        undoPast->setEnabled(row && row->state != exchange::ImportState::Undone && m_job == 0);
    };
    connect(m_past, &DataTable::currentIdChanged, this, enable);
    connect(&m_context.jobs, &Jobs::changed, this, enable);
    connect(&m_pastRows, &WindowModelBase::rowsArrived, this, enable);
    connect(undoPast, &QPushButton::clicked, this, [this] {
        if (const auto id = m_past->currentId()) undo(*id);
    });
    auto* line = new QHBoxLayout;
    line->addWidget(head, 1);
    line->addWidget(undoPast);
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
    all->addWidget(m_strip);
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

void ImportView::retranslate() {
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
        return m_strip->say({tr("An import is running. Wait for its end, or cancel it."), Tone::Attention, {}, {}});
    m_file = file;
    m_preview.reset();
    m_report.reset();
    m_errorFile.clear();
    startLooking({});
}

void ImportView::startLooking(std::optional<text::Encoding> encoding) {
    if (m_file.isEmpty() || m_job != 0) return;
    m_strip->clear();
    m_stack->setCurrentWidget(m_sheet);
    m_name->setText(QFileInfo(m_file).fileName());
    m_facts->setText(tr("The file is being read…"));
    m_rows.clear();
    m_brokenRows.clear();
    const QString name = QFileInfo(m_file).fileName();
    auto future =
        m_context.jobs.start([name] { return tr("Looking at %1").arg(name); },
                             [&imports = m_context.library.imports(), path = pathOf(m_file), encoding](
                                 jobs::Progress& progress) { return imports.preview(path, encoding, progress); });
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
            m_strip->say({words(answer.error()), Tone::Refused, {}, {}});
        return;
    }
    m_preview = *answer;
    m_rows.setRows(m_preview->rows);
    m_brokenRows.setRows(m_preview->broken);
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_preview->encoding)));
    m_tabs->setCurrentIndex(m_preview->rows.empty() && !m_preview->broken.empty() ? 1 : 0);
    showFacts();
    setBusy(false);
    m_import->setFocus();
}

void ImportView::showFacts() {
    m_tabs->setTabText(0, tr("First records"));
    m_tabs->setTabText(1, tr("Damaged records"));
    if (!m_preview) return;
    const auto& preview = *m_preview;
    const QString gap = QStringLiteral(" · ");
    QStringList facts{fileKindWords(preview.fileKind)};
    if (!preview.format.empty()) facts << formatWords(preview.format);
    facts << tr("records: %1").arg(numberText(preview.records)) << tr("copies: %1").arg(numberText(preview.copies))
          << tr("already in the catalogue: %1").arg(numberText(preview.duplicates))
          << tr("damaged: %1").arg(numberText(preview.damaged));
    m_facts->setText(facts.join(gap));
    if (preview.damaged > 0) m_tabs->setTabText(1, tr("Damaged records (%1)").arg(numberText(preview.damaged)));
}

void ImportView::startImport() {
    if (!m_preview || m_job != 0) return;
    m_strip->clear();
    m_errorFile = errorFileFor(m_context.library, m_file);
    const QString name = QFileInfo(m_file).fileName();
    auto future = m_context.jobs.start(
        [name] { return tr("Import of %1").arg(name); },
        [&imports = m_context.library.imports(), path = pathOf(m_file), encoding = m_preview->encoding,
         errors = pathOf(m_errorFile),
         permission = m_context.library.permission<Permission::ImportRun>()](jobs::Progress& progress) -> Taken {
            std::error_code ignored; // a folder that cannot be made shows itself when the file is opened
            std::filesystem::create_directories(errors.parent_path(), ignored);
            TRY(const auto by, permission.result());
            return imports.import(path, encoding, errors, by, progress);
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
        return m_strip->say({words(answer.error()), Tone::Refused, {}, {}});
    }
    m_report = *answer;
    m_preview.reset();
    std::vector<exchange::BrokenRecord> problems = m_report->broken;
    problems.insert(problems.end(), m_report->copyNotes.begin(), m_report->copyNotes.end());
    m_brokenRows.setRows(std::move(problems));
    if (!m_brokenRows.rows().empty()) m_tabs->setCurrentIndex(1);
    setBusy(false);
    showReport();
    readPast();
}

void ImportView::showReport() {
    m_tabs->setTabText(0, tr("First records"));
    m_tabs->setTabText(1, tr("Damaged records"));
    const auto& report = *m_report;
    QStringList facts{tr("imported: %1").arg(numberText(report.imported)),
                      tr("copies: %1").arg(numberText(report.copies)),
                      tr("already in the catalogue: %1").arg(numberText(report.duplicates)),
                      tr("damaged: %1").arg(numberText(report.damaged))};
    if (report.skippedNumbers > 0) facts << tr("numbers left out: %1").arg(numberText(report.skippedNumbers));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_strip->say({report.cancelled ? tr("The import was stopped. What had been taken in is in the catalogue.")
                                   : tr("The import is done."),
                  report.cancelled || report.damaged > 0 ? Tone::Attention : Tone::Ok,
                  {},
                  {}});
}

void ImportView::undo(std::int64_t import) {
    if (m_job != 0) return;
    m_strip->clear();
    auto future = m_context.jobs.start([] { return tr("Undoing an import"); },
                                       [&imports = m_context.library.imports(), import,
                                        permission = m_context.library.permission<Permission::ImportRun>()](
                                           jobs::Progress& progress) -> Result<void, exchange::ImportRefusal> {
                                           TRY(const auto by, permission.result());
                                           return imports.undo(catalogue::ImportId(import), by, progress);
                                       });
    m_job = m_context.jobs.running().back().number;
    setBusy(true);
    future.then(this, [this, import](const Result<void, exchange::ImportRefusal>& answer) {
        m_job = 0;
        if (answer && m_report && m_report->id.value == import) {
            m_report.reset();
            m_stack->setCurrentWidget(m_invitation);
        }
        setBusy(false);
        if (answer)
            m_strip->say({tr("The import was undone. Its records and copies are no longer in the catalogue."),
                          Tone::Ok,
                          {},
                          {}});
        else
            m_strip->say({words(answer.error()), Tone::Refused, {}, {}});
        readPast();
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
    m_import->setVisible(!m_report);
    m_import->setEnabled(!busy && m_preview && m_preview->records > m_preview->damaged);
    m_cancel->setVisible(busy || m_preview);
    m_cancel->setEnabled(true);
    m_undo->setVisible(!busy && m_report && m_report->imported > 0);
    m_errors->setVisible(!busy && m_report && (m_report->damaged > 0 || m_report->skippedNumbers > 0));
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
