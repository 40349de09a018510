#include "ui/catalogue/CataloguePage.h"

#include "core/catalogue/Description.h"
#include "core/library/Library.h"
#include "ui/catalogue/BatchEdit.h"
#include "ui/catalogue/Bibliography.h"
#include "ui/catalogue/ChosenStandard.h"
#include "ui/catalogue/CopyLabels.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/DoubtView.h"
#include "ui/catalogue/HoldingsExport.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/NameFormsView.h"
#include "ui/catalogue/QueueRecords.h"
#include "ui/catalogue/RecordBrief.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordExport.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/printing/LabelSheet.h"
#include "ui/settings/ViewChooser.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ViewActions.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/TableMarks.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Catalogue")};

QString droppedFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) return url.toLocalFile();
    }
    return {};
}

} // namespace

PageDescription CataloguePage::description() {
    return {QStringLiteral("catalogue"),
            {QStringLiteral("record"), QStringLiteral("record-edit"), QStringLiteral("record-new"),
             QStringLiteral("copy"), QStringLiteral("import"), QStringLiteral("doubts"), QStringLiteral("names")},
            Icon::Catalogue,
            [] { return tr("Catalogue"); }};
}

CataloguePage::CataloguePage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_stack(new FrontStack),
      m_list(new RecordList(context)),
      m_record(new RecordView(context)),
      m_editor(new RecordEditor(context)),
      m_imports(new ImportView(context)),
      m_doubts(new DoubtView(context)),
      m_names(new NameFormsView(context)),
      m_brief(new RecordBrief(context, this)),
      m_batch(new BatchEdit(context, *this)) {
    m_brief->hide();
    setAcceptDrops(true);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_stack);
    for (QWidget* each : std::initializer_list<QWidget*>{m_list, m_record, m_editor, m_imports, m_doubts, m_names})
        m_stack->addWidget(each);
    m_list->addTools(buildTools());
    const auto back = [this] { goTo(Link{id(), std::nullopt, m_list->text()}); };
    connect(m_record, &RecordView::leaveRequested, this, back);
    connect(m_record, &RecordView::editRequested, this, &CataloguePage::editRecord);
    connect(m_editor, &RecordEditor::leaveRequested, this, [this, back] {
        const auto record = m_editor->record();
        record ? goTo(Link{QStringLiteral("record"), record->value, {}}) : back();
    });
    connect(m_editor, &RecordEditor::saved, this, [this](qint64 record) {
        goTo(Link{QStringLiteral("record"), record, {}});
    });
    connect(m_editor, &RecordEditor::copyWanted, this, [this](qint64 record) {
        goTo(Link{QStringLiteral("record"), record, {}});
        m_record->addCopy();
    });
    connect(m_imports, &ImportView::leaveRequested, this, back);
    connect(m_names, &NameFormsView::leaveRequested, this, back);
    connect(m_doubts, &DoubtView::leaveRequested, this, back);
    connect(m_doubts, &DoubtView::recordWanted, this, [this](std::int64_t record) {
        goTo(Link{QStringLiteral("record"), record, {}});
    });
    connect(m_imports, &ImportView::decisionWanted, this, [this] {
        goTo(Link{QStringLiteral("doubts"), std::nullopt, {}});
    });
    connect(m_list, &RecordList::opened, this, [this](std::int64_t record) {
        goTo(Link{QStringLiteral("record"), record, {}});
    });
    connect(m_list, &RecordList::importWanted, this, [this] {
        goTo(Link{QStringLiteral("import"), std::nullopt, {}});
        m_imports->chooseFile();
    });
    connect(m_list, &RecordList::currentChanged, this, [this] { m_brief->show(m_list->current()); });
    offerActions();
    connect(&m_list->views(), &SavedViews::changed, this,
            [this] { offerViews(m_context, [this]() -> CataloguePage& { return *this; }); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

QWidget* CataloguePage::buildTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto tool = [&](Icon icon, Words words, auto act) {
        auto* button = makeIconButton(icon, std::move(words));
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    tool(
        Icon::Plus, [this] { return tr("New record (Shift+F3)"); },
        [this] {
            goTo(Link{QStringLiteral("record-new"), std::nullopt, {}});
        });
    tool(
        Icon::Import, [this] { return tr("Import records…"); },
        [this] {
            goTo(Link{QStringLiteral("import"), std::nullopt, {}});
        });
    tool(
        Icon::Export, [this] { return tr("Export what is listed"); }, [this] { exportFound(); });
    tool(
        Icon::Names, [this] { return tr("Forms of names"); },
        [this] {
            goTo(Link{QStringLiteral("names"), std::nullopt, {}});
        });
    return tools;
}

void CataloguePage::show(QWidget* view) {
    m_stack->setCurrentWidget(view);
    takeFocus();
}

void CataloguePage::goTo(const Link& link) {
    open(link);
    Q_EMIT moved();
}

void CataloguePage::open(const Link& link) {
    if (link.kind == QLatin1String("record") && link.id) {
        // First in front, then asked: an answer that is there at once may already lead away from it.
        show(m_record);
        m_record->show(catalogue::RecordId(*link.id));
    } else if (link.kind == QLatin1String("record-new") || (link.kind == QLatin1String("record-edit") && link.id)) {
        openEditor(link);
    } else if (link.kind == QLatin1String("copy") && link.id) {
        openCopy(*link.id);
    } else if (link.kind == QLatin1String("import")) {
        if (!link.text.isEmpty()) m_imports->look(link.text);
        show(m_imports);
    } else if (link.kind == QLatin1String("doubts")) {
        const auto other = link.text.toLongLong();
        m_doubts->choose(link.id && other > 0 ? std::optional(catalogue::RecordPair{catalogue::RecordId(*link.id),
                                                                                    catalogue::RecordId(other)})
                                              : std::nullopt);
        show(m_doubts);
    } else if (link.kind == QLatin1String("names")) {
        show(m_names);
    } else {
        m_list->setText(link.text);
        show(m_list);
    }
}

void CataloguePage::openEditor(const Link& link) {
    const bool inFront = m_stack->currentWidget() == m_editor && link.toString() == m_editor->link();
    m_stack->setCurrentWidget(m_editor);
    if (inFront) return m_editor->takeFocus();
    using From = RecordEditor::From;
    const auto other = link.id ? std::optional(catalogue::RecordId(*link.id)) : std::nullopt;
    if (link.kind == QLatin1String("record-edit"))
        m_editor->edit(*other);
    else
        m_editor->begin(!other                               ? From::Nothing
                        : link.text == QLatin1String("next") ? From::NextVolume
                                                             : From::Like,
                        other);
}

void CataloguePage::openCopy(std::int64_t copy) {
    m_context.library.read(&collection::CopyQueries::byId, collection::CopyId(copy))
        .then(this, [this, copy](const Result<std::optional<collection::Copy>>& found) {
            if (!found) return m_context.announcer.fault(found.error());
            if (!*found)
                return m_context.announcer.tell(Tone::Attention, [] { return tr("There is no such copy any more."); });
            show(m_record);
            m_record->copies().select(copy);
            m_record->show((*found)->recordId);
            Q_EMIT moved();
        });
}

Link CataloguePage::here() const {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_record && m_record->record()) return {QStringLiteral("record"), m_record->record()->value, {}};
    if (shown == m_editor) return Link::fromString(m_editor->link()).value_or(Link{id(), std::nullopt, {}});
    if (shown == m_imports) return {QStringLiteral("import"), std::nullopt, {}};
    if (shown == m_doubts) {
        const auto& pair = m_doubts->chosenPair();
        return pair ? Link{QStringLiteral("doubts"), pair->one.value, QString::number(pair->other.value)}
                    : Link{QStringLiteral("doubts"), std::nullopt, {}};
    }
    if (shown == m_names) return {QStringLiteral("names"), std::nullopt, {}};
    return {id(), std::nullopt, m_list->text()};
}

bool CataloguePage::takeFocus() {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_list)
        m_list->table().setFocus();
    else if (shown == m_record)
        m_record->copies().table().setFocus();
    else if (shown == m_editor)
        m_editor->takeFocus();
    else if (shown == m_names)
        m_names->table().setFocus();
    else if (shown == m_doubts)
        m_doubts->table().setFocus();
    else
        m_imports->takeFocus();
    return true;
}

bool CataloguePage::filter() {
    if (m_stack->currentWidget() != m_list) goTo(Link{id(), std::nullopt, m_list->text()});
    m_list->focusField();
    return true;
}

QWidget* CataloguePage::detail() { return m_brief; }

std::optional<std::int64_t> CataloguePage::shownRecord() const {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_record && m_record->record()) return m_record->record()->value;
    if (shown != m_list) return std::nullopt;
    const auto row = m_list->current();
    return row ? std::optional(row->id.value) : std::nullopt;
}

bool CataloguePage::edit() {
    if (m_stack->currentWidget() == m_record && m_record->editCopy()) return true;
    return editRecord();
}

bool CataloguePage::editRecord() {
    const auto record = shownRecord();
    if (record) goTo(Link{QStringLiteral("record-edit"), *record, {}});
    return record.has_value();
}

bool CataloguePage::save() {
    if (m_stack->currentWidget() == m_record) return m_record->saveCopy();
    if (m_stack->currentWidget() != m_editor) return false;
    m_editor->save();
    return true;
}

bool CataloguePage::scanned(const QString& code) {
    return m_stack->currentWidget() == m_editor && m_editor->takeScan(code);
}

void CataloguePage::newFromShown(const QString& from) {
    const auto record = shownRecord();
    if (!record)
        return m_context.announcer.tell(Tone::Info, [] { return tr("Choose a record of the catalogue first."); });
    m_context.navigator.open(Link{QStringLiteral("record-new"), *record, from});
}

bool CataloguePage::printLabels() {
    const QWidget* shown = m_stack->currentWidget();
    const bool record = shown == m_record && m_record->record();
    if (!record && shown != m_list) return false;
    if (!m_labels) m_labels = new LabelSheet(m_context, *window());
    if (record)
        m_record->copies().table().withMarkedIds([this, of = *m_record->record(),
                                                  areMarked = m_record->copies().table().marks().count() >
                                                              0](const Result<std::vector<std::int64_t>>& copies) {
            offerLabels(m_context, *m_labels, of, {copies.value_or(std::vector<std::int64_t>()), areMarked});
        });
    else
        offerLabels(m_context, *m_labels, m_list->table());
    return true;
}

void CataloguePage::addCopyActions(ActionRegistry& registry, const Languages& languages,
                                   const PageOf<CataloguePage>& page) {
    registry.add(command(languages, QStringLiteral("catalogue.copyLost"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Copy lost…")}, Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                         Icon::Refused),
                 [page] { page().onRecord(&RecordView::loseCopy); });
    registry.add(
        command(languages, QStringLiteral("catalogue.copyFound"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Copy found")}, Qt::CTRL | Qt::SHIFT | Qt::Key_F, Icon::Check),
        [page] { page().onRecord(&RecordView::findCopy); });
    registry.add(command(languages, QStringLiteral("catalogue.copyDamaged"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Copy damaged…")}, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                         Icon::Attention),
                 [page] { page().onRecord(&RecordView::damageCopy); });
    registry.add(command(languages, QStringLiteral("catalogue.copyWriteOff"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Write off the copy…")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_W, Icon::Minus),
                 [page] { page().onRecord(&RecordView::writeOffCopy); });
}

void CataloguePage::addActions(const Context& context, const PageOf<CataloguePage>& page) {
    ActionRegistry& registry = context.actions;
    const Languages& languages = context.languages;
    const auto go = [&navigator = context.navigator](const char* kind) {
        return [&navigator, kind] { navigator.open(Link{QLatin1String(kind), std::nullopt, {}}); };
    };
    registry.add(command(languages, QStringLiteral("catalogue.import"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Import records")}, {}, Icon::Import,
                         {QStringLiteral("MARC"), QStringLiteral("RUSMARC"), QStringLiteral("IRBIS")}),
                 go("import"));
    registry.add(command(languages, QStringLiteral("catalogue.doubts"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Decide on doubtful records")}, {}, Icon::Copy),
                 go("doubts"));
    registry.add(command(languages, QStringLiteral("catalogue.new"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "New record")}, Qt::SHIFT | Qt::Key_F3, Icon::Plus),
                 go("record-new"));
    registry.add(
        command(languages, QStringLiteral("catalogue.editRecord"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Change the record")}, Qt::SHIFT | Qt::Key_F2, Icon::Edit),
        [page] { page().editRecord(); });
    registry.add(command(languages, QStringLiteral("catalogue.like"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "New record from this one")}, {}, Icon::Plus),
                 [page] { page().newFromShown(QStringLiteral("like")); });
    registry.add(command(languages, QStringLiteral("catalogue.nextVolume"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Next volume")}, {}, Icon::Plus),
                 [page] { page().newFromShown(QStringLiteral("next")); });
    registry.add(command(languages, QStringLiteral("catalogue.remove"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Remove this record")}, {}, Icon::Trash),
                 [page] { page().onRecord(&RecordView::remove); });
    registry.add(
        command(languages, QStringLiteral("catalogue.compare"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Compare two chosen records, to merge them")}, {}, Icon::Copy),
        [page] { page().compareChosen(); });
    registry.add(command(languages, QStringLiteral("catalogue.batch"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Change the chosen records…")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_E, Icon::Edit),
                 [page] { page().changeRecords(); });
    registry.add(command(languages, QStringLiteral("catalogue.copyBatch"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Change the copies of the chosen records…")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_K, Icon::Copy),
                 [page] { page().changeCopies(); });
    registry.add(command(languages, QStringLiteral("catalogue.export"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Export the marked records, else the whole list")},
                         {}, Icon::Export, {QStringLiteral("MARC"), QStringLiteral("MARCXML")}),
                 [page] { page().exportFound(); });
    registry.add(
        command(languages, QStringLiteral("catalogue.exportSplit"), category,
                {"Actions", QT_TRANSLATE_NOOP(
                                "Actions", "Export the marked records, else the whole list, a file for each format")},
                {}, Icon::Export, {QStringLiteral("MARC"), QStringLiteral("MARCXML")}),
        [page] { page().exportFound(exchange::ExportSplit::ByFamily); });
    registry.add(command(languages, QStringLiteral("catalogue.names"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Forms of names")}, {}, Icon::Names),
                 go("names"));
    registry.add(command(languages, QStringLiteral("catalogue.cite"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Copy the description")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_C, Icon::Clipboard),
                 [page] { page().copyCitation(); });
    registry.add(command(languages, QStringLiteral("catalogue.bibliography"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "List of literature…")}, {}, Icon::Report,
                         {QStringLiteral("bibliography GOST DOCX"), QStringLiteral("список литературы ГОСТ"),
                          QStringLiteral("әдебиеттер тізімі МемСТ")}),
                 [page] { page().saveBibliography(); });
    registry.add(command(languages, QStringLiteral("catalogue.addCopy"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Add a copy")}, {}, Icon::Plus),
                 [page] { page().onRecord(&RecordView::addCopy); });
    addCopyActions(registry, languages, page);
    registry.add(
        command(languages, QStringLiteral("catalogue.digitize"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Put on the digitization queue")}, {}, Icon::Digitization),
        [page] { page().queueChosen(); });
    registry.add(command(languages, QStringLiteral("catalogue.views"), category,
                         {"Actions", QT_TRANSLATE_NOOP("Actions", "Saved views of the catalogue…")},
                         Qt::CTRL | Qt::SHIFT | Qt::Key_V, Icon::Bookmark),
                 [page] {
                     page().goToList();
                     page().m_list->viewChooser().open();
                 });
    registry.add(
        command(languages, QStringLiteral("catalogue.saveView"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Save what is shown as a view…")}, {}, Icon::Bookmark),
        [page] {
            page().goToList();
            page().m_list->viewChooser().askName();
        });
    offerViews(context, page);
    connect(&context.settings, &Settings::changed, &registry, [context, page](Setting setting) {
        if (setting == Setting::Operator) offerViews(context, page);
    });
}

void CataloguePage::changeRecords() {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_record && m_record->record()) return m_batch->editRecords(std::vector{*m_record->record()});
    goToList();
    m_batch->editRecords(m_list->table());
}

void CataloguePage::changeCopies() {
    const QWidget* shown = m_stack->currentWidget();
    if (shown == m_record && m_record->record())
        return m_batch->editCopies(m_record->copies().table(), *m_record->record());
    goToList();
    m_batch->editCopiesOf(m_list->table());
}

/// The one that was entered first stays.
void CataloguePage::compareChosen() {
    const auto open = [this](std::vector<std::int64_t> ids) {
        std::ranges::sort(ids);
        if (ids.size() != 2)
            return m_context.announcer.tell(
                Tone::Info, [] { return tr("Mark two records of the list first: the space bar marks the row."); });
        goTo(Link{QStringLiteral("doubts"), ids.front(), QString::number(ids.back())});
    };
    m_list->isVisible() ? m_list->withMarkedIds(open) : open({});
}

/// The open record, or what is chosen in the list; of one the page shows what became of it.
void CataloguePage::queueChosen() {
    if (m_stack->currentWidget() != m_list || !m_list->isVisible()) return onRecord(&RecordView::queue);
    m_list->withMarkedIds([this](std::vector<std::int64_t> ids) {
        if (ids.size() < 2 && m_list->table().marks().marks().isEmpty()) return onRecord(&RecordView::queue);
        queueRecords(m_context, *this, std::move(ids));
    });
}

void CataloguePage::goToList() {
    if (!m_list->isVisible()) m_context.navigator.open(Link{id(), std::nullopt, m_list->text()});
}

void CataloguePage::offerViews(const Context& context, const std::function<CataloguePage&()>& page) {
    ui::offerViews(context, RecordList::viewsName(), category, [page](const QString& name) {
        page().goToList();
        page().m_list->viewChooser().choose(name);
    });
}

void CataloguePage::onRecord(void (RecordView::*act)()) {
    if (m_stack->currentWidget() != m_record || !m_record->record()) {
        const auto row = m_list->current();
        if (!row)
            return m_context.announcer.tell(Tone::Info, [] { return tr("Choose a record of the catalogue first."); });
        m_context.navigator.open(Link{QStringLiteral("record"), row->id.value, {}});
    }
    (m_record->*act)();
}

void CataloguePage::copyCitation() {
    if (m_stack->currentWidget() == m_record) return m_record->copyCitation();
    const auto row = m_list->current();
    if (!row) return;
    m_context.library.read(&catalogue::RecordQueries::byId, row->id)
        .then(this, [this](const Result<std::optional<catalogue::Record>>& record) {
            if (!record || !*record) return;
            const auto description = catalogue::describe(**record, chosenStandard(m_context.settings));
            if (!description) return;
            QApplication::clipboard()->setText(qs(description->text()));
            m_context.announcer.done([] { return tr("The description is on the clipboard."); });
        });
}

/// What can be done with the records of the list, in the menu of its table and in its question for a file.
void CataloguePage::offerActions() {
    DataTable& table = m_list->table();
    for (const char* id :
         {"catalogue.cite", "catalogue.compare", "catalogue.batch", "catalogue.copyBatch", "catalogue.digitize",
          "catalogue.bibliography", "catalogue.export", "catalogue.exportSplit", "window.labels"}) {
        if (QAction* action = m_context.actions.find(QLatin1String(id))) table.addAction(action);
    }
    table.setMoreFormats(
        {{[] { return tr("MARC, ISO 2709"); }, QStringLiteral("mrc"),
          [this](const QString& file) { writeExport(file); }},
         {[] { return tr("MARCXML"); }, QStringLiteral("xml"), [this](const QString& file) { writeExport(file); }}});
}

void CataloguePage::saveBibliography() {
    goToList();
    ui::saveBibliography(m_context, *this, m_list->table());
}

void CataloguePage::exportFound(exchange::ExportSplit split) {
    // What is exported is in sight: from another page the list comes in front first.
    goToList();
    QString filter = tr("MARC, ISO 2709 (%1)").arg(QStringLiteral("*.mrc")) + QStringLiteral(";;") +
                     tr("MARCXML (%1)").arg(QStringLiteral("*.xml"));
    if (split == exchange::ExportSplit::OneFile) filter += QStringLiteral(";;") + tableFileFilter();
    const auto marked = m_list->table().marks().count();
    saveNewFile(
        m_context.dialogs, m_context.settings, *this,
        {marked == 0 ? tr("Export the whole list") : tr("Export the marked records: %1").arg(numberText(marked)),
         filter, m_list->table().accessibleName(), QStringLiteral("mrc")},
        m_context.library.clock().today(), [this, split](const QString& file) { writeExport(file, split); });
}

void CataloguePage::writeExport(const QString& file, exchange::ExportSplit split) {
    const auto write = [this, file, split](const exchange::RecordSelection& wanted) {
        if (isTableFile(file)) return writeHoldings(m_context, *this, file, wanted);
        writeRecords(m_context, *this, file, wanted, split);
    };
    if (m_list->table().marks().marks().isEmpty()) return write({utf8(m_list->text()), m_list->facets()});
    m_list->withMarkedIds([write](const std::vector<std::int64_t>& ids) {
        std::vector<catalogue::RecordId> records;
        for (const std::int64_t id : ids) records.emplace_back(id);
        write({.ids = std::move(records)});
    });
}

void CataloguePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void CataloguePage::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    goTo(Link{QStringLiteral("import"), std::nullopt, {}});
    m_imports->look(file);
}

void CataloguePage::applyLook(const Look& look) {
    const int pad = look.px(space::l);
    layout()->setContentsMargins(pad, look.px(space::s), pad, look.px(space::s));
}

} // namespace kitapdar::ui
