#include "ui/digitization/ItemView.h"

#include "core/digitization/AttachmentService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/RenderedPages.h"
#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/digitization/BookFiles.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/digitization/ItemFields.h"
#include "ui/digitization/ItemTexts.h"
#include "ui/digitization/PdfFile.h"
#include "ui/digitization/PdfViewer.h"
#include "ui/digitization/WorkPane.h"
#include "ui/input/ActionRegistry.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/CatalogueWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Text.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

using digitization::ItemFile;
using digitization::ItemRow;

struct FileTable {
    Q_DECLARE_TR_FUNCTIONS(FileTable)
};

std::vector<Column<ItemFile>> fileColumns() {
    return {{.head = {.id = QStringLiteral("kind"), .title = [] { return FileTable::tr("File"); }, .width = 84},
             .text =
                 [](const ItemFile& file) {
                     if (file.kind != "pdf") return FileTable::tr("image %1").arg(file.position);
                     return file.isProtected ? FileTable::tr("PDF, protected") : QStringLiteral("PDF");
                 },
             .mark =
                 [](const ItemFile& file) {
                     return std::optional(CellMark{file.kind == "pdf" ? Icon::Pdf : Icon::Page, Tone::Secondary});
                 }},
            {.head = {.id = QStringLiteral("pages"),
                      .title = [] { return FileTable::tr("Pages"); },
                      .alignment = Qt::AlignRight,
                      .width = 60},
             .text = [](const ItemFile& file) { return numberText(file.pages); },
             .value = [](const ItemFile& file) { return documents::Cell(std::int64_t(file.pages)); }},
            {.head = {.id = QStringLiteral("size"),
                      .title = [] { return FileTable::tr("Size"); },
                      .alignment = Qt::AlignRight,
                      .width = 76},
             .text = [](const ItemFile& file) { return sizeText(file.bytes); }},
            {.head = {.id = QStringLiteral("sha256"),
                      .title = [] { return QStringLiteral("SHA-256"); },
                      .width = 80,
                      .shown = false},
             .text = [](const ItemFile& file) { return qs(file.sha256); }},
            {.head = {.id = QStringLiteral("added"),
                      .title = [] { return FileTable::tr("Added"); },
                      .width = 140,
                      .shown = false},
             .text = [](const ItemFile& file) { return momentText(file.addedAt); }}};
}

} // namespace

ItemView::ItemView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_fileRows(fileColumns(), [](const ItemFile& file) { return file.id.value; }),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_about(new Label({}, Type::Body, Tone::Secondary)),
      m_state(new StateLabel),
      m_forward(makePrimaryButton({}, Icon::ArrowRight)),
      m_more(makeButton([this] { return tr("Move to…"); })),
      m_stack(new QStackedWidget),
      m_viewer(new PdfViewer),
      m_empty(new EmptyState),
      m_unread(new ReadState),
      m_notShown(new EmptyState),
      m_fields(new ItemFields(context)),
      m_files(new DataTable(QStringLiteral("digitization.files"), m_fileRows, memoryIn(context.settings))),
      m_work(new WorkPane(context)),
      m_book(new BookFiles(context)),
      m_priority(new Label({}, Type::Body, Tone::Secondary)),
      m_splitter(new QSplitter) {
    build();
    connect(m_forward, &QPushButton::clicked, this, [this] {
        if (m_row) Q_EMIT stepWanted(*m_row, 1);
    });
    connect(m_files, &DataTable::currentIdChanged, this, [this] {
        if (const auto file = m_files->currentId()) showFile(*file);
    });
    connect(m_viewer, &PdfViewer::failed, this, &ItemView::sayNotOpened);
    connect(&m_viewer->document(), &PdfFile::changed, this, [this] {
        if (m_viewer->document().pageCount() > 0) m_isUnlocking = false;
    });
    connect(m_fields, &ItemFields::changed, this, &ItemView::reload);
    connect(m_work, &WorkPane::changed, this, &ItemView::reload);
    connect(m_book, &BookFiles::known, this, &ItemView::showBook);
    m_fileRows.readBy([this] { reload(); });
    connect(m_unread, &ReadState::againWanted, this, &ItemView::reload);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_book->pages() > 0) return Q_EMIT pagesWanted();
        chooseFiles();
    });
    connect(m_notShown, &EmptyState::actionClicked, this, [this] { askToShow(false); });
    keepWorded(this, [this] { retranslate(); });
}

QWidget* ItemView::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the board (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ItemView::leaveRequested);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ItemView::fillMoves);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* pages = makeButton([this] { return tr("Pages"); }, Icon::Scan);
    connect(pages, &QPushButton::clicked, this, &ItemView::pagesWanted);
    auto* moves = new FlowLayout(Qt::AlignRight);
    for (QWidget* each : std::initializer_list<QWidget*>{pages, m_state, m_more, m_forward}) moves->addWidget(each);
    row->addLayout(moves);
    return head;
}

QWidget* ItemView::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    auto* files = new QHBoxLayout;
    auto* head = new Label({}, Type::Body, Tone::Secondary, true);
    head->setWords([this] { return tr("Files"); });
    auto* add = makeButton([this] { return tr("Attach…"); }, Icon::Plus);
    connect(add, &QPushButton::clicked, this, &ItemView::chooseFiles);
    files->addWidget(head, 1);
    files->addWidget(add);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->emptyState().setWords(Icon::Pdf, [this] { return tr("No file is attached."); });
    m_priority->setWordWrap(true);
    column->addWidget(m_work);
    column->addWidget(m_book);
    column->addWidget(m_fields);
    column->addWidget(m_priority);
    column->addLayout(files);
    column->addWidget(m_files, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void ItemView::build() {
    m_notShown->setObjectName(QStringLiteral("notShown"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_empty, m_unread, m_viewer, m_notShown})
        m_stack->addWidget(each);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(buildSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(buildHead());
    all->addWidget(m_splitter, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    // Fields of days and lists of choices would keep Alt+→ for themselves.
    for (QWidget* child : findChildren<QWidget*>()) child->installEventFilter(this);
}

void ItemView::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(space::m));
    m_splitter->setHandleWidth(look.px(space::m));
    auto* side = static_cast<QScrollArea*>(m_splitter->widget(1));
    side->setMinimumWidth(look.px(300));
    side->widget()->layout()->setContentsMargins(0, 0, look.px(space::s), 0);
    side->widget()->layout()->setSpacing(look.px(space::m));
    m_title->setMinimumWidth(look.px(180)); // the moves go on in a second line before it gives way
    m_splitter->setSizes({look.px(1000), look.px(330)});
    arrange();
}

/// On a narrow screen, or with large letters, the fields stand below the pages, and the page of the window scrolls.
void ItemView::arrange() {
    constexpr int roomy = 620, pagesHeight = 300; // px at 100 %
    const Look look = lookOf(this);
    const bool wide = width() >= look.px(roomy);
    auto* side = static_cast<QScrollArea*>(m_splitter->widget(1));
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_stack->setMinimumHeight(wide ? 0 : look.px(pagesHeight));
    side->setMinimumHeight(wide ? 0 : side->widget()->minimumSizeHint().height());
}

void ItemView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ItemView::retranslate() {
    m_files->setAccessibleName(tr("Files"));
    m_more->setAccessibleName(tr("Move to another state"));
    showRow();
}

void ItemView::show(std::int64_t item) {
    if (m_id != item) {
        m_row.reset();
        m_shown.clear();
        m_viewer->close();
        m_fileRows.clear();
        m_unread->showReading();
        m_stack->setCurrentWidget(m_unread); // whether a PDF is attached is not known yet
        showRow();
    }
    m_id = item;
    reload();
}

void ItemView::reload() {
    if (!m_id) return;
    const Day today = m_context.library.clock().today();
    m_context.library.read(&digitization::ItemQueries::batches, today)
        .then(this, [this](const Result<std::vector<digitization::BatchProgress>>& batches) {
            if (batches) m_fields->setBatches(*batches);
        });
    m_context.library.read(&digitization::ItemQueries::byId, digitization::ItemId(*m_id), today)
        .then(this, [this, asked = *m_id](const Result<std::optional<ItemRow>>& row) {
            if (m_id != asked) return;
            if (!row) return tellUnread(m_context.announcer, row.error(), this, [this] { reload(); });
            if (!*row) {
                m_context.announcer.tell(Tone::Attention,
                                         [] { return tr("This title is no longer in the digitization queue."); });
                return Q_EMIT leaveRequested();
            }
            m_row = **row;
            m_fields->setItem(m_row->item);
            m_work->setRow(*m_row);
            m_book->setItem(m_row->item.id, qs(m_row->title));
            showRow();
        });
    readFiles();
}

void ItemView::readFiles() {
    m_context.library.read(&digitization::ItemQueries::files, digitization::ItemId(*m_id))
        .then(this, [this, asked = *m_id](const Result<std::vector<ItemFile>>& files) {
            if (m_id != asked) return;
            if (!files) {
                if (m_fileRows.state() == WindowModelBase::State::Loading) m_unread->showFault(files.error());
                return m_fileRows.fail(files.error()); // told with the title
            }
            m_unread->clear();
            m_fileRows.setRows(*files);
            showBook();
        });
}

/// The PDF that was attached, else the one that was made of the pages, else what there is to be done.
void ItemView::showBook() {
    if (m_fileRows.state() != WindowModelBase::State::Ready) return;
    const QString made = m_book->pdf();
    const auto attached = std::ranges::find(m_fileRows.rows(), "pdf", &ItemFile::kind);
    if (attached != m_fileRows.rows().end()) {
        if (m_shown.isEmpty() || m_shown == made) showFile(attached->id.value);
    } else if (!made.isEmpty()) {
        if (std::exchange(m_shown, made) != made) openShown();
    } else {
        m_shown.clear();
        m_viewer->close();
        sayWhatIsMissing();
        m_stack->setCurrentWidget(m_empty);
    }
}

void ItemView::sayWhatIsMissing() {
    if (m_book->pages() == 0) {
        return m_empty->setWords(
            Icon::Pdf, [this] { return tr("No PDF is attached. Drop it here, or pictures of pages."); },
            [this] { return tr("Choose files…"); });
    }
    m_empty->setWords(
        Icon::Scan, [this] { return tr("Pages: %1. No PDF was made of them yet.").arg(m_book->pages()); },
        [this] { return tr("Open the pages"); });
}

void ItemView::showFile(std::int64_t file) {
    const ItemFile* row = m_fileRows.rowWith(file);
    if (!row || row->kind != "pdf" || !hasFilesFolder(m_context)) return;
    const auto path = m_context.library.filesFolder() / row->path;
    m_shown = QString::fromStdU16String(path.u16string());
    openShown();
}

void ItemView::openShown() {
    m_stack->setCurrentWidget(m_viewer);
    m_viewer->open(m_shown, m_passwords);
}

void ItemView::sayNotOpened(const rendering::RenderRefusal& why) {
    if (const auto* fault = std::get_if<Fault>(&why)) {
        m_context.announcer.fault(*fault);
        return sayInstead([fault = *fault] { return words(fault); });
    }
    if (std::holds_alternative<rendering::PasswordNeeded>(why)) {
        // Who only looks at the title is not stopped by a window.
        sayInstead([] { return tr("The PDF is protected by a password."); }, [] { return tr("Password…"); });
        if (!std::exchange(m_isUnlocking, false)) return;
        m_passwords.pop_back();
        return askToShow(true);
    }
    const bool heavy = std::holds_alternative<rendering::TooHeavy>(why);
    const Words said = [heavy] {
        return heavy ? tr("The PDF cannot be shown here: it takes too long or too much memory.")
                     : tr("The PDF cannot be opened: its file is missing or damaged.");
    };
    m_context.announcer.tell(Tone::Refused, said);
    sayInstead(said);
}

/// Where the pages would be stands why there are none, and what can be done.
void ItemView::sayInstead(Words why, Words action) {
    const bool hadFocus = m_viewer->isAncestorOf(QApplication::focusWidget());
    const Icon icon = action ? Icon::Lock : Icon::Attention;
    m_notShown->setWords(icon, std::move(why), std::move(action));
    m_stack->setCurrentWidget(m_notShown);
    if (hadFocus) takeFocus();
}

void ItemView::takeFocus() { m_stack->currentWidget()->setFocus(); }

void ItemView::askPassword(const QString& name, bool wasWrong, std::function<void(std::string)> typed,
                           std::function<void()> refused) {
    const PasswordQuestion question{
        tr("Password of the PDF"),
        wasWrong
            ? tr("The password does not open “%1”. Type it again; mind the keyboard layout and Caps Lock.").arg(name)
            : tr("“%1” is protected by a password. It is used until the program is closed and written nowhere.")
                  .arg(name),
        tr("Open"), tr("Cancel")};
    m_context.dialogs.askPassword(
        *this, question,
        [typed = std::move(typed), refused = std::move(refused)](const std::optional<QString>& answer) {
            if (answer)
                typed(answer->toStdString());
            else if (refused)
                refused();
        });
}

void ItemView::askToShow(bool wasWrong) {
    if (m_shown.isEmpty() || !m_row) return;
    askPassword(qs(m_row->title), wasWrong, [this, file = m_shown](std::string typed) {
        if (m_shown != file) return;
        m_passwords.push_back(std::move(typed));
        m_isUnlocking = true;
        openShown();
    });
}

void ItemView::showRow() {
    m_more->setVisible(bool(m_row));
    m_forward->setVisible(m_row && stepForward(m_row->item.state));
    m_state->setVisible(bool(m_row));
    if (!m_row) {
        m_title->setText(QStringLiteral("…"));
        m_about->clear();
        m_priority->clear();
        return;
    }
    const ItemRow& row = *m_row;
    m_title->setText(qs(row.title));
    QStringList about;
    if (!row.authors.empty()) about << qs(row.authors);
    if (row.year) about << QString::number(*row.year);
    if (!row.language.empty()) about << languageWords(row.language);
    m_about->setText(about.join(QStringLiteral(" · ")));
    const CellMark mark = markOf(row.item.state);
    m_state->setState(words(row.item.state), row.overdue ? Tone::Attention : mark.tone, mark.icon);
    m_state->setToolTip(priorityText(row));
    m_priority->setText(priorityText(row));
    if (const auto next = stepForward(row.item.state)) {
        const QString state = words(*next);
        setWords(*m_forward, [next = *next] {
            const QString name = words(next);
            return name.left(1).toUpper() + name.mid(1);
        });
        m_forward->setToolTip(tr("Move to “%1” (Alt+→)").arg(state));
        m_forward->setAccessibleName(tr("Move to “%1”").arg(state));
    }
}

void ItemView::fillMoves() {
    QMenu* menu = m_more->menu();
    menu->clear();
    if (!m_row) return;
    for (const digitization::ItemState to : digitization::movesFrom(m_row->item.state)) {
        auto* action = menu->addAction(iconOf(markOf(to).icon), words(to));
        connect(action, &QAction::triggered, this, [this, to] {
            if (m_row) Q_EMIT moveWanted(*m_row, to);
        });
    }
    if (menu->isEmpty()) menu->addAction(tr("This title is accepted."))->setEnabled(false);
}

void ItemView::chooseFiles() {
    if (!hasFilesFolder(m_context)) return;
    m_context.dialogs.openFiles(*this,
                                {tr("PDF or page images"),
                                 tr("PDF and images (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.tif *.tiff")),
                                 {},
                                 {}},
                                [this](const QStringList& files) { attach(files); });
}

void ItemView::attach(const Attaching& attaching) {
    if (!m_id || attaching.files.isEmpty() || !hasFilesFolder(m_context)) return;
    using Attached = Result<std::vector<ItemFile>, digitization::ItemRefusal>;
    std::vector<std::filesystem::path> paths;
    for (const QString& file : attaching.files) paths.emplace_back(file.toStdU16String());
    std::vector<std::string> passwords = m_passwords;
    passwords.insert(passwords.end(), attaching.typed.begin(), attaching.typed.end());
    m_context.jobs
        .start([] { return tr("Taking files into the library"); },
               [&library = m_context.library, item = *m_id, paths, passwords,
                permission = m_context.library.permission<Permission::DigitizationEdit>()](
                   jobs::Progress& progress) -> Attached {
                   TRY(const auto by, permission.result());
                   return library.attachments().attach(digitization::ItemId(item), paths, library.filesFolder(),
                                                       digitization::RenderedPages(passwords), by, progress);
               })
        .then(this, [this, item = *m_id, attaching](const Attached& attached) {
            if (!attached) return notAttached(attaching, attached.error());
            m_passwords.insert(m_passwords.end(), attaching.typed.begin(), attaching.typed.end());
            if (attached->empty())
                return m_context.announcer.tell(Tone::Ok,
                                                [] { return tr("The attached file was damaged; it is whole again."); });
            m_context.announcer.done([count = attached->size()] { return tr("Files attached: %1").arg(count); },
                                     Undo::Offered);
            if (m_id != item) return;
            // The news of the file may have come before its password was known here.
            const bool isLocked = !m_shown.isEmpty() && m_viewer->document().pageCount() == 0;
            if (isLocked && !attaching.typed.empty()) {
                m_viewer->close(); // it may still be asking without the password
                openShown();
            }
            reload();
        });
}

void ItemView::notAttached(Attaching attaching, const digitization::ItemRefusal& why) {
    std::string path;
    if (const auto* locked = std::get_if<digitization::FileHasPassword>(&why)) path = locked->path;
    if (const auto* wrong = std::get_if<digitization::FilePasswordWrong>(&why)) path = wrong->path;
    if (path.empty()) return m_context.announcer.tell(Tone::Refused, [why] { return words(why); });
    const bool wasWrong = attaching.asked == path; // else it is another file, with another password
    if (wasWrong) attaching.typed.pop_back();
    attaching.asked = path;
    const auto again = [this, attaching, item = m_id](std::string typed) {
        if (m_id != item) return;
        Attaching with = attaching;
        with.typed.push_back(std::move(typed));
        attach(with);
    };
    askPassword(QFileInfo(qs(path)).fileName(), wasWrong, again,
                [this, why] { m_context.announcer.tell(Tone::Refused, [why] { return words(why); }); });
}

bool ItemView::event(QEvent* event) {
    // Alt+→ moves the title, wherever in this view the keyboard is.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool ItemView::step(const QKeyEvent& event) {
    const int direction = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0 || event.modifiers() != Qt::AltModifier || !m_row) return false;
    Q_EMIT stepWanted(*m_row, direction);
    return true;
}

bool ItemView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && step(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

void ItemView::keyPressEvent(QKeyEvent* event) {
    if (step(*event)) return;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
