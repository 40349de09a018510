#include "ui/digitization/PageReading.h"

#include "core/digitization/ItemQueries.h"
#include "core/jobs/RunOn.h"
#include "core/library/Library.h"
#include "core/recognition/TextQueries.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageThumbnails.h"
#include "ui/digitization/PageView.h"
#include "ui/digitization/PdfFile.h"
#include "ui/digitization/ScanView.h"
#include "ui/digitization/TextRecognition.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HintWidth.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/RecognitionWords.h"
#include "wording/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

using pages::PageRow;

namespace {

constexpr int typingPause = 250; // ms; a search goes through all texts of the book

QTextEdit::ExtraSelection selectionOf(QPlainTextEdit& text, const PlacedWord& word, const QColor& colour) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(text.document());
    selection.cursor.setPosition(word.at);
    selection.cursor.setPosition(word.at + static_cast<int>(word.text.size()), QTextCursor::KeepAnchor);
    selection.format.setBackground(colour);
    return selection;
}

} // namespace

PageReading::PageReading(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(pages),
      m_pictures(pictures),
      m_thumbnails(new PageThumbnails(pages)),
      m_splitter(new QSplitter),
      m_view(new ScanView),
      m_text(new QPlainTextEdit),
      m_document(new PdfFile(this)),
      m_pdf(new PageView(*m_document)),
      m_find(makeFilterField([this] { return tr("Search in the text of the book"); })),
      m_found(new Label({}, Type::Body, Tone::Secondary)),
      m_about(new Label({}, Type::Body, Tone::Secondary)) {
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &PageReading::search);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] { nextFound(1); });
    connect(&m_pages, &PageModel::loaded, this, &PageReading::rowsLoaded);
    connect(&m_pictures, &ScanPictures::drawn, this, [this](const QString& key, const QImage& image) {
        const auto picture = m_pages.picture(row());
        if (picture && picture->key() == key) m_view->setImage(image);
    });
    connect(m_view, &ScanView::resized, this, &PageReading::showPicture);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const PageRow* page = m_pages.rowAt(index.row()); page && page->page.id != m_current)
                    setCurrent(index.row());
            });
    connect(m_document, &PdfFile::changed, this, [this] {
        m_pdf->setVisible(m_document->pageCount() > 0);
        if (m_document->pageCount() > 0) m_pdf->goTo(std::max(0, row()));
    });
    connect(&context.changes, &Changes::committed, this, &PageReading::committed);
    keepWorded(this, [this] { retranslate(); });
}

PageReading::~PageReading() { delete m_pdf; } // it listens to the file

void PageReading::build() {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // its lines are those of the scan beside it
    m_pdf->hide();
    m_view->setFit(ScanView::Fit::Width);
    for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_text, m_pdf}) {
        m_splitter->addWidget(each);
        each->installEventFilter(this);
    }
    m_thumbnails->installEventFilter(this);
    m_splitter->setChildrenCollapsible(false);
    auto* right = new QVBoxLayout;
    m_about->setWordWrap(true);
    right->addWidget(m_about);
    right->addWidget(m_splitter, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_thumbnails);
    row->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row, 1);
    all->addWidget(buildFoot());
    keepStyled(this, [this](const Look& look) {
        layout()->setSpacing(look.px(space::s));
        m_splitter->setHandleWidth(look.px(space::s));
        for (QWidget* each : std::initializer_list<QWidget*>{m_view, m_text, m_pdf}) {
            each->setMinimumHeight(look.px(90));
            each->setMinimumWidth(look.px(120));
        }
        m_text->setFont(look.font(Type::Large));
        mark();
    });
}

QWidget* PageReading::buildFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_found->setWordWrap(true);
    keepHintWhole(*m_find);
    row->addWidget(m_find, 2);
    row->addWidget(m_found, 2);
    auto* buttons = new FlowLayout(Qt::AlignRight);
    auto* recognise = makeButton([this] { return tr("Recognise the text"); }, Icon::Word);
    recognise->setMenu(new QMenu(recognise));
    connect(recognise->menu(), &QMenu::aboutToShow, this, [this, menu = recognise->menu()] {
        menu->clear();
        offerRecognition(*menu, m_context, *this, [this] { return m_pages.item(); });
    });
    keepPermitted(m_context.actions, *recognise, Permission::DigitizationEdit);
    buttons->addWidget(recognise);
    const auto tool = [&](Icon icon, Words words, auto act) {
        auto* button = makeIconButton(icon, std::move(words));
        connect(button, &QToolButton::clicked, this, act);
        buttons->addWidget(button);
    };
    tool(
        Icon::ChevronUp, [this] { return tr("Previous word that was found"); }, [this] { nextFound(-1); });
    tool(
        Icon::ChevronDown, [this] { return tr("Next word that was found (Enter)"); }, [this] { nextFound(1); });
    tool(
        Icon::ZoomOut, [this] { return tr("Smaller (Ctrl+wheel)"); }, [this] { m_view->zoomBy(0.8); });
    tool(
        Icon::ZoomIn, [this] { return tr("Larger (Ctrl+wheel)"); }, [this] { m_view->zoomBy(1.25); });
    tool(
        Icon::Columns, [this] { return tr("Fit to the width"); }, [this] { m_view->setFit(ScanView::Fit::Width); });
    tool(
        Icon::Page, [this] { return tr("Whole page"); }, [this] { m_view->setFit(ScanView::Fit::Page); });
    row->addLayout(buttons, 3);
    return foot;
}

/// On a narrow screen, or with large letters, the scan stands above its text.
void PageReading::arrange() {
    constexpr int withThumbnails = 560, beside = 620; // px at 100 %
    const Look look = lookOf(this);
    m_thumbnails->setVisible(width() >= look.px(withThumbnails));
    m_splitter->setOrientation(width() >= look.px(beside) ? Qt::Horizontal : Qt::Vertical);
}

void PageReading::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PageReading::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (row() >= 0) setCurrent(row());
}

void PageReading::retranslate() {
    m_thumbnails->setAccessibleName(tr("Pages of the book"));
    m_view->setAccessibleName(tr("Scan of the page"));
    m_text->setAccessibleName(tr("Text of the page"));
    m_pdf->setAccessibleName(tr("The page in the PDF"));
    sayIfNone();
    say();
}

// --- where one is ----------------------------------------------------------------------------------------------

void PageReading::setItem(digitization::ItemId item) {
    m_plain.clear();
    m_missing = -1;
    m_hits.clear();
    m_find->clear();
    m_document->close();
    m_context.library.read(&digitization::ItemQueries::files, item)
        .then(this, [this, item](const Result<std::vector<digitization::ItemFile>>& files) {
            if (m_pages.item() != item || !files) return;
            const auto pdf = std::ranges::find_if(
                *files, [](const digitization::ItemFile& file) { return file.kind == "pdf" && !file.isProtected; });
            if (pdf == files->end()) return;
            const auto path = m_context.library.filesFolder() / pdf->path;
            m_document->open(QString::fromStdU16String(path.u16string()));
        });
}

int PageReading::row() const { return m_current ? m_pages.rowOf(*m_current) : -1; }

void PageReading::rowsLoaded() {
    if (m_pages.count() == 0) {
        m_current.reset();
        m_view->setPage({}, tr("There are no pages yet."));
        return showText(std::nullopt);
    }
    if (isVisible()) setCurrent(std::max(0, row()));
}

void PageReading::goTo(pages::PageId page) {
    m_current = page;
    if (row() >= 0) setCurrent(row());
}

void PageReading::setCurrent(int row) {
    const PageRow* page = m_pages.rowAt(row);
    if (!page) return;
    const bool isAnother = m_current != page->page.id || !m_shown;
    m_current = page->page.id;
    const QModelIndex index = m_pages.index(row);
    if (m_thumbnails->currentIndex() != index) m_thumbnails->setCurrentIndex(index);
    const auto picture = m_pages.picture(row);
    if (picture)
        m_view->setPage(picture->shown());
    else
        m_view->setPage({}, tr("This page is not there: %1").arg(qs(page->page.missingReason)));
    if (m_document->pageCount() > 0) m_pdf->goTo(row);
    if (isAnother) {
        m_isAnswered = false;
        showText(std::nullopt);
    }
    readText(m_context, this, page->page.id, [this, asked = ++m_asked](const Result<std::optional<ShownText>>& text) {
        if (asked != m_asked) return;
        if (!text) return tellUnread(m_context.announcer, text.error(), this, [this] { setCurrent(this->row()); });
        m_isAnswered = true;
        showText(*text);
    });
}

void PageReading::step(int by) {
    const int to = row() + by;
    if (to >= 0 && to < m_pages.count()) setCurrent(to);
}

void PageReading::takeFocus() { m_text->setFocus(); }

void PageReading::showPicture() {
    const auto picture = m_pages.picture(row());
    const QSize size = m_view->pixels();
    if (!isVisible() || !picture || size.isEmpty()) return;
    if (const QImage known = m_pictures.kept(*picture); !known.isNull() || m_pictures.isUndrawable(*picture))
        m_view->setImage(known);
    std::vector<ScanPictures::Request> requests{{*picture, size}};
    for (const int by : {1, -1, 2}) {
        if (const auto other = m_pages.picture(row() + by))
            requests.push_back({*other, other->shown().scaled(size, Qt::KeepAspectRatio)});
    }
    m_pictures.show(requests);
}

void PageReading::showText(const std::optional<ShownText>& text) {
    m_shown = text;
    const QString plain = text ? qs(text->text.plain) : QString();
    m_text->setPlainText(plain);
    m_words = placedWords(plain, text && text->layout ? &*text->layout : nullptr);
    mark();
    sayIfNone();
    say();
}

/// That there is no text is said when it is known.
void PageReading::sayIfNone() {
    m_text->setPlaceholderText(m_isAnswered ? tr("The text of this page was not read yet.") : QString());
}

void PageReading::say() {
    const PageRow* page = m_pages.rowAt(row());
    if (!page) return m_about->clear();
    QStringList parts{placeText(*page, m_pages.count())};
    if (m_shown) parts << words(m_shown->text.origin) << words(m_shown->text.proofread);
    m_about->setText(parts.join(QStringLiteral(" · ")));
    const QString found = foundText();
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty()); // else the buttons get its room
}

QString PageReading::foundText() const {
    if (m_find->text().trimmed().isEmpty()) return {};
    if (m_missing != 0) return tr("The texts are being read…");
    if (m_hits.empty()) return tr("It is on no page.");
    return tr("Pages that have it: %1; words on this page: %2").arg(m_hits.size()).arg(m_marked.size());
}

// --- search ----------------------------------------------------------------------------------------------------

void PageReading::committed(const ChangedRows& rows) {
    if (std::ranges::none_of(rows, [](const ChangedRow& row) { return row.subject == Subject::PageText; })) return;
    m_missing = -1; // read when somebody searches
    if (isVisible() && row() >= 0) setCurrent(row());
}

void PageReading::readTexts() {
    m_plain.clear();
    m_missing = m_pages.count();
    for (int row = 0; row < m_pages.count(); ++row) {
        const pages::PageId page = m_pages.rowAt(row)->page.id;
        m_context.library.read(&recognition::TextQueries::present, page)
            .then(this, [this, page, item = m_pages.item()](const Result<std::optional<recognition::PageText>>& text) {
                if (item != m_pages.item() || m_missing <= 0) return;
                if (text && *text) m_plain[page.value] = (*text)->plain;
                if (--m_missing == 0) search();
            });
    }
}

void PageReading::search() {
    const std::string typed = utf8(m_find->text().trimmed());
    m_hits.clear();
    m_mark = -1;
    const quint64 asked = ++m_search;
    mark();
    say();
    if (typed.empty() || m_pages.count() == 0) return;
    if (m_missing < 0) return readTexts();
    if (m_missing > 0) return;
    jobs::runOn(*QThreadPool::globalInstance(), [texts = m_plain, typed] {
        const recognition::SearchedWords searched(typed);
        std::vector<std::int64_t> hits;
        for (const auto& [page, plain] : texts) {
            if (!searched.isEmpty() && !foundWords(placedWords(qs(plain), nullptr), searched).empty())
                hits.push_back(page);
        }
        return hits;
    }).then(this, [this, asked](const std::vector<std::int64_t>& hits) {
        if (asked != m_search) return;
        m_hits = hits;
        std::ranges::sort(m_hits, {}, [this](std::int64_t page) { return m_pages.rowOf(pages::PageId(page)); });
        say();
        if (m_marked.empty() && !m_hits.empty()) nextFound(1);
    });
}

void PageReading::mark() {
    m_marked.clear();
    m_mark = -1;
    const recognition::SearchedWords searched(utf8(m_find->text().trimmed()));
    if (!searched.isEmpty()) m_marked = foundWords(m_words, searched);
    if (!m_marked.empty()) m_mark = m_beginsAtLast ? static_cast<int>(m_marked.size()) - 1 : 0;
    if (m_shown) m_beginsAtLast = false;
    std::vector<QRectF> places;
    const PageRow* page = m_pages.rowAt(row());
    for (const int each : m_marked) {
        const PlacedWord& word = m_words[static_cast<std::size_t>(each)];
        if (word.box && page && m_shown && m_shown->layout)
            places.push_back(placeOnPage(*word.box, m_shown->layout->width, m_shown->layout->height, page->page));
    }
    m_view->setMarks(std::move(places));
    showCurrentMark();
}

void PageReading::showCurrentMark() {
    const Look look = lookOf(this);
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < static_cast<int>(m_marked.size()); ++i) {
        const PlacedWord& word = m_words[static_cast<std::size_t>(m_marked[static_cast<std::size_t>(i)])];
        selections << selectionOf(*m_text, word, look.tint(i == m_mark ? Tone::Attention : Tone::Accent));
    }
    m_text->setExtraSelections(selections);
    const PageRow* page = m_pages.rowAt(row());
    if (m_mark < 0 || !page) return m_view->setCurrentMark(std::nullopt);
    const PlacedWord& word = m_words[static_cast<std::size_t>(m_marked[static_cast<std::size_t>(m_mark)])];
    QTextCursor cursor(m_text->document());
    cursor.setPosition(word.at);
    m_text->setTextCursor(cursor);
    if (word.box && m_shown && m_shown->layout)
        m_view->setCurrentMark(placeOnPage(*word.box, m_shown->layout->width, m_shown->layout->height, page->page));
}

/// The next word on the page, else the next page that has one, around the book.
void PageReading::nextFound(int by) {
    if (m_typing.isActive()) { // Enter before the pause was over
        m_typing.stop();
        return search();
    }
    const int next = m_mark + by;
    if (!m_marked.empty() && next >= 0 && next < static_cast<int>(m_marked.size())) {
        m_mark = next;
        return showCurrentMark();
    }
    if (m_hits.empty()) return;
    const auto rowOf = [this](std::int64_t page) { return m_pages.rowOf(pages::PageId(page)); };
    std::int64_t wanted = by > 0 ? m_hits.front() : m_hits.back();
    if (by > 0) {
        const auto later = std::ranges::find_if(m_hits, [&](std::int64_t page) { return rowOf(page) > row(); });
        if (later != m_hits.end()) wanted = *later;
    } else {
        for (const std::int64_t page : m_hits) {
            if (rowOf(page) < row()) wanted = page;
        }
    }
    m_beginsAtLast = by < 0;
    if (rowOf(wanted) == row()) return mark(); // the only page that has it
    setCurrent(rowOf(wanted));
}

bool PageReading::leave() {
    if (m_find->text().isEmpty()) return false;
    m_find->clear();
    takeFocus();
    return true;
}

bool PageReading::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() == Qt::NoModifier &&
        (pressed->key() == Qt::Key_PageUp || pressed->key() == Qt::Key_PageDown)) {
        step(pressed->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
