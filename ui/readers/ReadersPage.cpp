#include "ui/readers/ReadersPage.h"

#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/rules/Calendar.h"
#include "ui/printing/LabelSheet.h"
#include "ui/readers/DuplicateReadersView.h"
#include "ui/readers/OverdueView.h"
#include "ui/readers/ReaderCard.h"
#include "ui/readers/ReaderForm.h"
#include "ui/readers/ReaderImportView.h"
#include "ui/readers/ReaderList.h"
#include "ui/readers/ReaderMergeSheet.h"
#include "ui/settings/ViewChooser.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ViewActions.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/TableMarks.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

constexpr std::int64_t mostCards = 2000; // two hundred sheets: more is a mistake of the hand

constexpr Phrase category{"Actions", QT_TRANSLATE_NOOP("Actions", "Readers")};

Link reader(std::int64_t id) { return {QStringLiteral("reader"), id, {}}; }

QString importKind() { return QStringLiteral("readers-import"); }

QString overdueKind() { return QStringLiteral("readers-overdue"); }

QString duplicatesKind() { return QStringLiteral("readers-duplicates"); }

QString droppedFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) return url.toLocalFile();
    }
    return {};
}

} // namespace

PageDescription ReadersPage::description() {
    return {QStringLiteral("readers"),
            {QStringLiteral("reader"), QStringLiteral("reader-new"), QStringLiteral("reader-edit"), importKind(),
             overdueKind(), duplicatesKind()},
            Icon::Readers,
            [] { return tr("Readers"); }};
}

ReadersPage::ReadersPage(const Context& context, QWidget* parent)
    : Page(description(), parent),
      m_context(context),
      m_stack(new FrontStack),
      m_list(new ReaderList(context)),
      m_card(new ReaderCard(context)),
      m_form(new ReaderForm(context)),
      m_imports(new ReaderImportView(context)),
      m_overdue(new OverdueView(context)),
      m_duplicates(new DuplicateReadersView(context)),
      m_here{id(), std::nullopt, {}} {
    setAcceptDrops(true);
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_card, m_form, m_imports, m_overdue, m_duplicates})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (const char* action :
         {"window.edit", "readers.again", "readers.merge", "readers.duplicates", "window.labels"}) {
        if (QAction* each = context.actions.find(QLatin1String(action))) m_list->table().addAction(each);
    }
    connect(m_list, &ReaderList::opened, this, [this](std::int64_t id) { m_context.navigator.open(reader(id)); });
    connect(m_list, &ReaderList::registerWanted, this,
            [this] { m_context.navigator.open(QStringLiteral("reader-new")); });
    connect(&m_list->views(), &SavedViews::changed, this,
            [this] { offerViews(m_context, [this]() -> ReadersPage& { return *this; }); });
    connect(m_card, &ReaderCard::cardWanted, this, [this] { printLabels(); });
    connect(m_card, &ReaderCard::mergeWanted, this, [this](std::int64_t other) {
        if (const auto& reader = m_card->reader()) merge(reader->id.value, other);
    });
    connect(m_list, &ReaderList::importWanted, this, [this] { m_context.navigator.open(importKind()); });
    connect(m_overdue, &OverdueView::leaveRequested, this, [this] { m_context.navigator.open(id()); });
    connect(m_duplicates, &DuplicateReadersView::leaveRequested, this, [this] { m_context.navigator.open(id()); });
    connect(m_duplicates, &DuplicateReadersView::mergeWanted, this, &ReadersPage::merge);
    connect(m_imports, &ReaderImportView::leaveRequested, this, [this] { m_context.navigator.open(id()); });
    connect(m_card, &ReaderCard::editWanted, this, [this] { edit(); });
    connect(m_form, &ReaderForm::saved, this, [this](std::int64_t id) { m_context.navigator.open(reader(id)); });
    connect(m_form, &ReaderForm::leaveRequested, this, &ReadersPage::back);
}

void ReadersPage::open(const Link& link) {
    m_here = link;
    if (link.kind == QLatin1String("reader") && link.id) {
        m_stack->setCurrentWidget(m_card);
        m_card->showReader(readers::ReaderId(*link.id));
    } else if (link.kind == QLatin1String("reader-edit") && link.id) {
        openForm(readers::ReaderId(*link.id));
    } else if (link.kind == QLatin1String("reader-new")) {
        m_form->begin();
        m_stack->setCurrentWidget(m_form);
        m_form->takeFocus();
    } else if (link.kind == importKind()) {
        m_stack->setCurrentWidget(m_imports);
    } else if (link.kind == overdueKind()) {
        m_stack->setCurrentWidget(m_overdue);
        m_overdue->read();
    } else if (link.kind == duplicatesKind()) {
        m_stack->setCurrentWidget(m_duplicates);
        m_duplicates->read();
    } else {
        m_stack->setCurrentWidget(m_list);
        if (!link.text.isEmpty()) m_list->find(link.text);
    }
    takeFocus();
}

void ReadersPage::openForm(readers::ReaderId id) {
    m_context.library.read(&readers::ReaderQueries::byId, id)
        .then(this, [this, id](const Result<std::optional<readers::Reader>>& found) {
            if (!found) return m_context.announcer.fault(found.error());
            if (!*found || m_here.id != id.value) return;
            m_form->edit(**found);
            m_stack->setCurrentWidget(m_form);
            m_form->takeFocus();
        });
}

void ReadersPage::back() {
    if (m_here.id)
        m_context.navigator.open(reader(*m_here.id));
    else
        m_context.navigator.open(id());
}

bool ReadersPage::takeFocus() {
    if (m_stack->currentWidget() == m_list)
        m_list->takeFocus();
    else if (m_stack->currentWidget() == m_card)
        m_card->takeFocus();
    else if (m_stack->currentWidget() == m_imports)
        m_imports->takeFocus();
    else if (m_stack->currentWidget() == m_overdue)
        m_overdue->takeFocus();
    else if (m_stack->currentWidget() == m_duplicates)
        m_duplicates->takeFocus();
    else
        m_form->takeFocus();
    return true;
}

bool ReadersPage::edit() {
    if (m_stack->currentWidget() != m_card || !m_here.id) return false;
    m_context.navigator.open(Link{QStringLiteral("reader-edit"), m_here.id, {}});
    return true;
}

bool ReadersPage::save() {
    if (m_stack->currentWidget() != m_form) return false;
    m_form->save();
    return true;
}

bool ReadersPage::filter() {
    if (m_stack->currentWidget() != m_list) m_context.navigator.open(id());
    m_list->takeFocus();
    return true;
}

void ReadersPage::addActions(const Context& context, const PageOf<ReadersPage>& page) {
    const Languages& languages = context.languages;
    context.actions.add(
        command(languages, QStringLiteral("readers.new"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "New reader")}, Qt::SHIFT | Qt::Key_F1, Icon::ReaderAdd),
        [page] { page().m_context.navigator.open(QStringLiteral("reader-new")); });
    context.actions.add(command(languages, QStringLiteral("readers.import"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Import readers")}, {}, Icon::Import,
                                {QStringLiteral("CSV"), QStringLiteral("XLSX"), QStringLiteral("IRBIS")}),
                        [&navigator = context.navigator] { navigator.open(importKind()); });
    context.actions.add(command(languages, QStringLiteral("readers.overdue"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Overdue books")}, {}, Icon::Calendar),
                        [&navigator = context.navigator] { navigator.open(overdueKind()); });
    context.actions.add(command(languages, QStringLiteral("readers.again"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Register for this year")},
                                Qt::CTRL | Qt::Key_R, Icon::Calendar),
                        [page] { page().registerAgain(); });
    context.actions.add(
        command(languages, QStringLiteral("readers.duplicates"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Readers who were perhaps entered twice")}, {}, Icon::Readers),
        [&navigator = context.navigator] { navigator.open(duplicatesKind()); });
    context.actions.add(
        command(languages, QStringLiteral("readers.merge"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Make one of two records of a reader")}, {}, Icon::Readers),
        [page] { page().mergeMarked(); });
    context.actions.add(command(languages, QStringLiteral("readers.serve"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Serve this reader at the desk")},
                                Qt::CTRL | Qt::Key_D, Icon::Desk),
                        [page] { page().serve(); });
    context.actions.add(command(languages, QStringLiteral("readers.reveal"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Show restricted data of the reader")},
                                Qt::CTRL | Qt::SHIFT | Qt::Key_I, Icon::Reader),
                        [page] { page().reveal(); });
    context.actions.add(command(languages, QStringLiteral("readers.looks"), category,
                                {"Actions", QT_TRANSLATE_NOOP("Actions", "Who looked at this reader")},
                                Qt::SHIFT | Qt::Key_F8, Icon::History),
                        [page] { page().showLooks(); });
    context.actions.add(
        command(languages, QStringLiteral("readers.views"), category,
                {"Actions", QT_TRANSLATE_NOOP("Actions", "Saved views of the readers…")}, {}, Icon::Bookmark),
        [page] {
            page().goToList();
            page().m_list->viewChooser().open();
        });
    offerViews(context, page);
    connect(&context.settings, &Settings::changed, &context.actions, [context, page](Setting setting) {
        if (setting == Setting::Operator) offerViews(context, page);
    });
}

void ReadersPage::goToList() {
    if (!m_list->isVisible()) m_context.navigator.open(Link{id(), std::nullopt, m_list->text()});
}

void ReadersPage::offerViews(const Context& context, const std::function<ReadersPage&()>& page) {
    ui::offerViews(context, ReaderList::viewsName(), category, [page](const QString& name) {
        page().goToList();
        page().m_list->viewChooser().choose(name);
    });
}

void ReadersPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ReadersPage::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    m_context.navigator.open(importKind());
    m_imports->look(file);
}

std::optional<ShownReader> ReadersPage::shownReader() const {
    const auto& reader = m_card->reader();
    if (m_stack->currentWidget() != m_card || !reader) return std::nullopt;
    return ShownReader{reader->id.value, qs(reader->card)};
}

bool ReadersPage::printLabels() {
    if (m_stack->currentWidget() == m_list) {
        printCardsOfList();
        return true;
    }
    const auto& reader = m_card->reader();
    if (m_stack->currentWidget() != m_card || !reader) return false;
    offerCards([card = qs(reader->card)] { return card; },
               {documents::ReaderCard{utf8(fullName(reader->name)), reader->card}});
    return true;
}

void ReadersPage::printCardsOfList() {
    m_list->table().withMarkedIds([this](const Result<std::vector<std::int64_t>>& ids) {
        if (!ids) return m_context.announcer.fault(ids.error());
        if (ids->empty())
            return m_context.announcer.tell(Tone::Info, [] { return tr("Choose readers of the list first."); });
        if (std::ssize(*ids) > mostCards)
            return m_context.announcer.tell(Tone::Info, [] {
                return tr("So many cards are not printed at once. Choose at most this number of readers: %1.")
                    .arg(numberText(mostCards));
            });
        std::vector<readers::ReaderId> wanted;
        for (const std::int64_t id : *ids) wanted.emplace_back(id);
        m_context.library.read(&readers::ReaderQueries::rows, wanted, m_context.library.clock().today())
            .then(this, [this](const Result<std::vector<readers::ReaderRow>>& rows) {
                if (!rows) return m_context.announcer.fault(rows.error());
                std::vector<documents::Label> cards;
                for (const readers::ReaderRow& row : *rows)
                    cards.emplace_back(documents::ReaderCard{utf8(fullName(row.name)), row.card});
                if (cards.empty()) return;
                offerCards([count = std::ssize(cards)] { return tr("Chosen readers: %1").arg(numberText(count)); },
                           std::move(cards));
            });
    });
}

void ReadersPage::mergeMarked() {
    const auto hint = [this] {
        m_context.announcer.tell(Tone::Info, [] {
            return tr("Mark the two records in the list of readers with Space: the first one stays.");
        });
    };
    if (m_context.navigator.current() != this || m_stack->currentWidget() != m_list) return hint();
    m_list->table().withMarkedIds([this, hint](const Result<std::vector<std::int64_t>>& ids) {
        if (!ids) return m_context.announcer.fault(ids.error());
        if (ids->size() != 2) return hint();
        merge(ids->front(), ids->back());
    });
}

void ReadersPage::merge(std::int64_t kept, std::int64_t other) {
    if (!m_mergeSheet) {
        m_mergeSheet = new ReaderMergeSheet(*window(), m_context);
        connect(m_mergeSheet, &ReaderMergeSheet::merged, this, [this](std::int64_t id) {
            m_list->table().marks().clear();
            // Whoever goes through the list of pairs goes on with the next one.
            if (m_stack->currentWidget() == m_duplicates) return m_duplicates->takeFocus();
            m_context.navigator.open(reader(id));
        });
    }
    m_mergeSheet->begin(readers::ReaderId(kept), readers::ReaderId(other));
}

void ReadersPage::offerCards(Words name, std::vector<documents::Label> cards) {
    if (!m_labels) m_labels = new LabelSheet(m_context, *window());
    LabelBatch batch{.name = std::move(name)};
    batch.labels[documents::LabelKind::ReaderCard] = std::move(cards);
    m_labels->offer({std::move(batch)});
}

bool ReadersPage::renew() { return m_stack->currentWidget() == m_card && m_card->renew(); }

/// Of the reader whom the page in front is about: at the desk it is the one who stands there, in the list the chosen
/// one.
void ReadersPage::registerAgain() {
    const Page* page = m_context.navigator.current();
    const auto shown = page ? page->shownReader() : std::nullopt;
    if (shown) return m_card->registerAgain(readers::ReaderId(shown->id));
    const bool isList = page == this && m_stack->currentWidget() == m_list;
    if (const auto current = isList ? m_list->table().currentId() : std::nullopt)
        return m_card->registerAgain(readers::ReaderId(*current));
    m_context.announcer.tell(Tone::Info, [] { return tr("Open a reader first."); });
}

/// Of the reader whom the page in front is about: for the one at the desk the reader's page opens.
void ReadersPage::reveal() {
    if (m_context.navigator.current() == this && m_stack->currentWidget() == m_card) return m_card->reveal();
    const Page* page = m_context.navigator.current();
    if (const auto shown = page ? page->shownReader() : std::nullopt) {
        m_context.navigator.open(Link{QStringLiteral("reader"), shown->id, {}});
        return m_card->reveal();
    }
    m_context.announcer.tell(Tone::Info, [] { return tr("Open a reader first."); });
}

void ReadersPage::showLooks() {
    const auto shown = m_context.navigator.current() == this ? shownReader() : std::nullopt;
    if (!shown) return m_context.announcer.tell(Tone::Info, [] { return tr("Open a reader first."); });
    m_context.navigator.open(Link{QStringLiteral("audit-reader"), shown->id, {}});
}

void ReadersPage::serve() {
    if (m_context.navigator.current() == this && m_stack->currentWidget() == m_card) return m_card->serve();
    m_context.announcer.tell(Tone::Info, [] { return tr("Open a reader first."); });
}

} // namespace kitapdar::ui
