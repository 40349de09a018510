#include "ui/digitization/PageCheck.h"

#include "core/library/Library.h"
#include "core/pages/PageLabel.h"
#include "core/pages/PageService.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/digitization/PageEdits.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageQuestion.h"
#include "ui/digitization/PageThumbnails.h"
#include "ui/digitization/ScanView.h"
#include "ui/input/ActionRegistry.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/PageWords.h"
#include "wording/Text.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace kitapdar::ui {

using pages::PageDefect;
using pages::PageRow;
using pages::SplitOrder;
using pages::Verdict;

namespace {

/// In the order of the keys 1 to 6.
constexpr std::array defects{PageDefect::Blurred, PageDefect::Cut,        PageDefect::Skewed,
                             PageDefect::Finger,  PageDefect::WrongOrder, PageDefect::MissingPage};
constexpr std::array aheadAndBack{1, 2, 3, -1}; // pages whose pictures are drawn before they are looked at
constexpr int wholeWidth = 10'000;
constexpr int keyPause = 60; // ms; longer than a scanner lets pass between two keys

QString capitalized(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

} // namespace

PageCheck::PageCheck(const Context& context, PageModel& pages, ScanPictures& pictures, PageEdits& edits,
                     QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(pages),
      m_pictures(pictures),
      m_edits(edits),
      m_question(new PageQuestion),
      m_thumbnails(new PageThumbnails(pages)),
      m_view(new ScanView),
      m_work(new QWidget),
      m_empty(new EmptyState),
      m_verdict(new StateLabel),
      m_place(new Label({}, Type::Body, Tone::Normal, true)),
      m_flags(new Label({}, Type::Body, Tone::Attention)),
      m_counters(new Label({}, Type::Body, Tone::Secondary)),
      m_good(makePrimaryButton([this] { return tr("Good (Space)"); }, Icon::Tick)),
      m_defect(makeButton([this] { return tr("Defect (1–6)"); }, Icon::Attention)),
      m_more(makeButton([this] { return tr("More…"); }, Icon::More)) {
    build();
    connect(&m_pages, &PageModel::loaded, this, &PageCheck::rowsLoaded);
    connect(&m_pages, &PageModel::countsChanged, this, &PageCheck::showCounts);
    connect(&m_pictures, &ScanPictures::drawn, this, [this](const QString& key, const QImage& image) {
        const auto picture = m_pages.picture(row());
        if (picture && picture->key() == key) m_view->setImage(image);
    });
    connect(m_view, &ScanView::resized, this, &PageCheck::showPicture);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const PageRow* page = m_pages.rowAt(index.row()); page && page->page.id != m_current)
                    setCurrent(index.row());
            });
    const auto openMenu = [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(place);
    };
    connect(m_thumbnails, &PageThumbnails::menuWanted, this, openMenu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this, openMenu](const QPoint& at) { openMenu(m_view->mapToGlobal(at)); });
    connect(m_question, &PageQuestion::closed, this, &PageCheck::takeFocus);
    connect(&m_edits, &PageEdits::notSaved, m_question, &PageQuestion::askAgain);
    connect(m_empty, &EmptyState::actionClicked, this, &PageCheck::chooseFiles);
    m_keyPause.setSingleShot(true);
    m_keyPause.setInterval(keyPause);
    connect(&m_keyPause, &QTimer::timeout, this, &PageCheck::letterHeld);
    keepWorded(this, [this] { retranslate(); });
}

void PageCheck::build() {
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_verdict, 0, Qt::AlignTop);
    m_place->setWordWrap(true);
    m_flags->setWordWrap(true);
    facts->addWidget(m_place, 2);
    facts->addWidget(m_flags, 3);
    auto* right = new QVBoxLayout;
    right->addLayout(facts);
    right->addWidget(m_view, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_thumbnails);
    row->addLayout(right, 1);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addLayout(row, 1);
    work->addWidget(buildFoot());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_question);
    all->addWidget(m_work, 1);
    all->addWidget(m_empty, 1);
    m_work->hide();
    m_empty->hide(); // until it is known that there are no pages
    m_empty->setWords(
        Icon::Scan,
        [] { return tr("There are no pages yet. Drop scans or a folder with them here: PDF, TIFF, JPEG, PNG."); },
        [] { return tr("Choose scans…"); });
    for (QWidget* each : std::initializer_list<QWidget*>{m_thumbnails, m_view}) each->installEventFilter(this);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

QWidget* PageCheck::buildFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_counters->setWordWrap(true);
    auto* buttons = new FlowLayout;
    auto* next = makeButton([this] { return tr("Next flagged (N)"); }, Icon::ArrowRight);
    connect(next, &QPushButton::clicked, this, &PageCheck::nextFlagged);
    connect(m_good, &QPushButton::clicked, this, [this] { judge(Verdict::Good, std::nullopt); });
    m_defect->setMenu(new QMenu(m_defect));
    connect(m_defect->menu(), &QMenu::aboutToShow, this, [this] {
        QMenu* menu = m_defect->menu();
        menu->clear();
        for (std::size_t i = 0; i < defects.size(); ++i) {
            const QString text =
                capitalized(words(defects[i])) + QLatin1Char('\t') + QString::number(static_cast<int>(i) + 1);
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, defect = defects[i]] { judge(Verdict::Defect, defect); });
        }
    });
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        fillMenu(*m_more->menu());
    });
    for (QPushButton* each : {m_good, m_defect, next, m_more}) {
        each->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the pages
        buttons->addWidget(each);
    }
    const auto tool = [&](Icon icon, Words words, auto act) {
        auto* button = makeIconButton(icon, std::move(words));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        buttons->addWidget(button);
    };
    tool(
        Icon::ZoomOut, [this] { return tr("Smaller (−)"); }, [this] { m_view->zoomBy(0.8); });
    tool(
        Icon::ZoomIn, [this] { return tr("Larger (+)"); }, [this] { m_view->zoomBy(1.25); });
    tool(
        Icon::Columns, [this] { return tr("Fit to the width (W)"); }, [this] { m_view->setFit(ScanView::Fit::Width); });
    tool(
        Icon::Page, [this] { return tr("Whole page (P)"); }, [this] { m_view->setFit(ScanView::Fit::Page); });
    for (QPushButton* each : {m_good, m_defect}) keepPermitted(m_context.actions, *each, Permission::DigitizationEdit);
    column->addWidget(m_counters);
    column->addLayout(buttons);
    return foot;
}

void PageCheck::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::s));
    m_work->layout()->setSpacing(look.px(space::s));
    m_view->setMinimumHeight(look.px(120));
}

void PageCheck::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int withThumbnails = 460; // px at 100 %
    m_thumbnails->setVisible(width() >= lookOf(this).px(withThumbnails));
}

void PageCheck::retranslate() {
    m_thumbnails->setAccessibleName(tr("Pages of the book"));
    m_view->setAccessibleName(tr("The page at full size"));
    showCounts();
    showPage();
}

// --- where one is ----------------------------------------------------------------------------------------------

int PageCheck::row() const { return m_current ? m_pages.rowOf(*m_current) : -1; }

void PageCheck::rowsLoaded() {
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_work->setVisible(m_pages.count() > 0);
    m_empty->setVisible(m_pages.count() == 0);
    if (hadFocus && !isAncestorOf(window()->focusWidget())) takeFocus(); // what had it went
    if (m_pages.count() == 0) {
        m_current.reset();
        m_lastRow = 0;
        return;
    }
    if (row() >= 0) return setCurrent(row());
    int first = std::min(m_lastRow, m_pages.count() - 1);
    if (!m_current) { // just opened: where the check was left
        for (first = 0; first < m_pages.count(); ++first) {
            if (m_pages.rowAt(first)->page.verdict == Verdict::Open) break;
        }
        if (first == m_pages.count()) first = 0;
    }
    setCurrent(first);
}

void PageCheck::goTo(pages::PageId page) {
    if (m_pages.rowOf(page) >= 0)
        setCurrent(m_pages.rowOf(page));
    else
        m_current = page; // when the pages are read
}

void PageCheck::setCurrent(int row) {
    const PageRow* page = m_pages.rowAt(row);
    if (!page) return;
    m_current = page->page.id;
    m_lastRow = row;
    const QModelIndex index = m_pages.index(row);
    if (m_thumbnails->currentIndex() != index) m_thumbnails->setCurrentIndex(index);
    showPage();
}

void PageCheck::step(int by) {
    const int to = row() + by;
    if (to >= 0 && to < m_pages.count()) setCurrent(to);
}

void PageCheck::takeFocus() {
    if (m_question->isVisible()) return m_question->field().setFocus();
    if (m_empty->isVisible()) return m_empty->setFocus();
    if (m_thumbnails->isVisible())
        m_thumbnails->setFocus();
    else
        m_view->setFocus();
}

void PageCheck::showPage() {
    const PageRow* page = m_pages.rowAt(row());
    if (!page) return;
    const auto picture = m_pages.picture(row());
    const QString shown = picture ? picture->key() : QString();
    if (!picture)
        m_view->setPage({}, tr("This page is not there: %1").arg(qs(page->page.missingReason)));
    else if (shown != m_shown || m_view->pixels().isEmpty()) // else it was only read again
        m_view->setPage(picture->shown());
    m_shown = shown;
    say();
}

/// The page that is looked at, then those that come next, then the one before.
void PageCheck::showPicture() {
    const auto picture = m_pages.picture(row());
    const QSize size = m_view->pixels();
    if (!isVisible() || !picture || size.isEmpty()) return;
    if (const QImage known = m_pictures.kept(*picture); !known.isNull() || m_pictures.isUndrawable(*picture))
        m_view->setImage(known);
    std::vector<ScanPictures::Request> requests{{*picture, size}};
    for (const int by : aheadAndBack) {
        if (const auto other = m_pages.picture(row() + by))
            requests.push_back({*other, other->shown().scaled(size, Qt::KeepAspectRatio)});
    }
    m_pictures.show(requests);
}

void PageCheck::say() {
    const PageRow* page = m_pages.rowAt(row());
    if (!page) return;
    const Verdict verdict = page->page.verdict;
    m_verdict->setState(page->page.defect ? words(*page->page.defect) : words(verdict),
                        verdict == Verdict::Good     ? Tone::Ok
                        : verdict == Verdict::Defect ? Tone::Refused
                                                     : Tone::Info,
                        verdict == Verdict::Good     ? Icon::Tick
                        : verdict == Verdict::Defect ? Icon::Close
                                                     : Icon::Info);
    const pages::Chapter* chapter = m_pages.chapterOn(page->page.id);
    m_place->setText(placeText(*page, m_pages.count()) +
                     (chapter ? QStringLiteral(" · ") + tr("chapter “%1”").arg(qs(chapter->title)) : QString()));
    m_flags->setTone(m_view->cut() ? Tone::Accent : Tone::Attention);
    m_flags->setText(m_view->cut() ? tr("← and → move the cut, Enter cuts, Shift+Enter makes the right half the first "
                                        "page, Esc leaves the page whole.")
                                   : flagsText(*page));
}

void PageCheck::showCounts() {
    const pages::PageCounts counts = m_pages.counts();
    m_counters->setText(
        tr("Pages: %1 · not looked at: %2 · good: %3 · with a defect: %4 · flagged by the program and not "
           "looked at: %5")
            .arg(counts.pages)
            .arg(counts.open)
            .arg(counts.good)
            .arg(counts.defect)
            .arg(counts.flaggedOpen));
    say();
}

// --- what is done ----------------------------------------------------------------------------------------------

void PageCheck::judge(Verdict verdict, std::optional<PageDefect> defect) {
    const int at = row();
    if (at < 0) return;
    m_edits.judge(*m_current, verdict, defect);
    m_pages.setVerdict(at, verdict, defect);
    if (at + 1 < m_pages.count()) return step(1);
    const pages::PageCounts counts = m_pages.counts();
    m_context.announcer.tell(counts.open > 0 ? Tone::Info : Tone::Ok, [counts] {
        return counts.open > 0
                   ? tr("This is the last page. Pages nobody has looked at: %1.").arg(counts.open)
                   : tr("All pages are checked. Good: %1, with a defect: %2.").arg(counts.good).arg(counts.defect);
    });
}

void PageCheck::judgeDefect(int number) { judge(Verdict::Defect, defects[static_cast<std::size_t>(number - 1)]); }

void PageCheck::nextFlagged() {
    const int next = m_pages.nextFlagged(row());
    if (next >= 0) return setCurrent(next);
    m_context.announcer.tell(Tone::Info, [] { return tr("No other page is flagged that nobody has looked at."); });
}

void PageCheck::rotate(int quarters) {
    if (m_current) m_edits.rotate(*m_current, quarters);
}

void PageCheck::movePage(int by) {
    const int at = row();
    const int to = at + by;
    if (at < 0 || to < 0 || to >= m_pages.count()) return;
    const PageRow* next = m_pages.rowAt(by > 0 ? to + 1 : to);
    m_edits.move(*m_current, next ? std::optional(next->page.id) : std::nullopt);
    m_pages.swap(at, to);
    setCurrent(to);
}

void PageCheck::beginCut() {
    if (m_view->pixels().isEmpty()) return;
    m_view->setCut(0.5);
    say();
}

void PageCheck::cut(SplitOrder order) {
    const double at = m_view->cut().value_or(0.5);
    m_view->setCut(std::nullopt);
    say();
    if (m_current) m_edits.split(*m_current, static_cast<int>(std::lround(at * wholeWidth)), order);
}

bool PageCheck::leave() {
    if (m_question->leave()) return true;
    if (!m_view->cut()) return false;
    m_view->setCut(std::nullopt);
    say();
    return true;
}

void PageCheck::ingest(const QStringList& files) { m_edits.ingest(files, std::nullopt); }

void PageCheck::chooseFiles() {
    const FileQuestion question{
        tr("Scans of pages"),
        tr("PDF and images (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.jp2")),
        {},
        {}};
    m_context.dialogs.openFiles(*this, question, [this](const QStringList& files) { ingest(files); });
}

void PageCheck::insertFiles() {
    const PageRow* next = m_pages.rowAt(row() + 1);
    const auto before = next ? std::optional(next->page.id) : std::nullopt;
    const FileQuestion question{
        tr("Scans that come after this page"),
        tr("PDF and images (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.jp2")),
        {},
        {}};
    m_context.dialogs.openFiles(*this, question,
                                [this, before](const QStringList& files) { m_edits.ingest(files, before); });
}

void PageCheck::insertAbsent() {
    const PageRow* next = m_pages.rowAt(row() + 1);
    const auto before = next ? std::optional(next->page.id) : std::nullopt;
    m_question->ask([] { return tr("A page is missing after this one: why?"); }, [] { return tr("Keep its place"); },
                    {}, PageQuestion::Empty::IsNone,
                    [this, before](const QString& reason) { m_edits.insertAbsent(before, reason); });
}

void PageCheck::replace() {
    if (!m_current) return;
    const FileQuestion question{
        tr("Another scan of this page"),
        tr("PDF and images (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.jp2")),
        {},
        {}};
    m_context.dialogs.openFile(*this, question,
                               [this, page = *m_current](const QString& file) { m_edits.replace(page, file); });
}

void PageCheck::remove() {
    if (m_current) m_edits.remove(*m_current);
}

/// The number that stands there, else the one that comes after the page before.
void PageCheck::askLabel() {
    const PageRow* page = m_pages.rowAt(row());
    if (!page) return;
    QString proposed = qs(page->page.label);
    if (const PageRow* last = proposed.isEmpty() ? m_pages.rowAt(row() - 1) : nullptr) {
        if (const auto counted = pages::countedLabel(last->page.label)) proposed = qs(labelAfter(*counted, 1));
    }
    m_question->ask([] { return tr("Number printed on this page; the next pages go on from it:"); },
                    [] { return tr("Number from here on"); }, proposed, PageQuestion::Empty::IsAnAnswer,
                    [this, id = page->page.id](const QString& label) { m_edits.label(id, label); });
}

void PageCheck::askChapter() {
    if (!m_current) return;
    const pages::Chapter* known = m_pages.chapterOn(*m_current);
    m_question->ask([] { return tr("Heading of the chapter that begins on this page:"); },
                    [] { return tr("Mark the chapter"); }, known ? qs(known->title) : QString(),
                    known ? PageQuestion::Empty::IsAnAnswer : PageQuestion::Empty::IsNone,
                    [this, id = *m_current](const QString& title) { m_edits.setChapter(id, title); });
}

} // namespace kitapdar::ui
