#include "ui/digitization/ItemPages.h"

#include "core/digitization/ItemQueries.h"
#include "core/library/Library.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/PageEdits.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageReading.h"
#include "ui/digitization/Proofreading.h"
#include "ui/digitization/ScanPictures.h"
#include "ui/digitization/ScanningPane.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/Worded.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

const std::array codes{QStringLiteral("scan"), QStringLiteral("pages"), QStringLiteral("read"),
                       QStringLiteral("proofread")};

} // namespace

ItemPages::ItemPages(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pictures(new ScanPictures(this)),
      m_pages(new PageModel(context, *m_pictures, this)),
      m_edits(new PageEdits(context, *m_pages, *this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_tabs(new QTabBar),
      m_head(buildHead()),
      m_unread(new ReadState),
      m_stack(new FrontStack),
      m_scanning(new ScanningPane(context, *m_pages, *m_pictures)),
      m_check(new PageCheck(context, *m_pages, *m_pictures, *m_edits)),
      m_reading(new PageReading(context, *m_pages, *m_pictures)),
      m_proofreading(new Proofreading(context, *m_pages, *m_pictures)) {
    for (QWidget* each : std::initializer_list<QWidget*>{m_scanning, m_check, m_reading, m_proofreading})
        m_stack->addWidget(each);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_head);
    all->addWidget(m_unread, 1);
    all->addWidget(m_stack, 1);
    connect(m_pages, &PageModel::loaded, this, [this] {
        m_unread->clear();
        m_stack->show();
    });
    connect(m_pages, &PageModel::failed, this, &ItemPages::notRead);
    connect(m_unread, &ReadState::againWanted, m_pages, &PageModel::reload);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT placeWanted(static_cast<Place>(tab)); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

ItemPages::~ItemPages() {
    // They listen to the pages and their pictures.
    delete m_scanning;
    delete m_check;
    delete m_reading;
    delete m_proofreading;
    delete m_edits;
    delete m_pages;
}

QWidget* ItemPages::buildHead() {
    auto* head = new QWidget;
    auto* both = new QBoxLayout(QBoxLayout::LeftToRight, head); // the title and the places
    both->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the title (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ItemPages::leaveRequested);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    for (std::size_t i = 0; i < codes.size(); ++i) m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    both->addLayout(row, 1);
    both->addWidget(m_tabs);
    return head;
}

void ItemPages::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::s));
    arrange();
}

/// On a narrow screen, or with large letters, the places stand below the title.
void ItemPages::arrange() {
    constexpr int roomy = 720; // px at 100 %
    static_cast<QBoxLayout*>(m_head->layout())
        ->setDirection(width() >= lookOf(this).px(roomy) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ItemPages::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ItemPages::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_edits->look();
}

void ItemPages::retranslate() {
    m_tabs->setTabText(static_cast<int>(Place::Scan), tr("Scanning"));
    m_tabs->setTabText(static_cast<int>(Place::Check), tr("Page check"));
    m_tabs->setTabText(static_cast<int>(Place::Read), tr("Side by side"));
    m_tabs->setTabText(static_cast<int>(Place::Proofread), tr("Proofreading"));
    m_tabs->setAccessibleName(tr("What is done with the pages"));
}

std::optional<ItemPages::Place> ItemPages::placeFrom(const QString& text) {
    const auto found = std::ranges::find(codes, text);
    return found == codes.end() ? std::nullopt : std::optional(static_cast<Place>(found - codes.begin()));
}

QString ItemPages::code(Place place) { return codes[static_cast<std::size_t>(place)]; }

std::optional<std::int64_t> ItemPages::item() const {
    return m_pages->item() ? std::optional(m_pages->item()->value) : std::nullopt;
}

std::optional<pages::PageId> ItemPages::current() const {
    switch (m_place) {
    case Place::Scan:
        return m_scanning->current();
    case Place::Check:
        return m_check->current();
    case Place::Read:
        return m_reading->current();
    case Place::Proofread:
        return m_proofreading->current();
    }
    return std::nullopt;
}

void ItemPages::show(std::int64_t item, Place place) {
    const digitization::ItemId id(item);
    const bool isAnother = m_pages->item() != id;
    const auto page = isAnother ? std::nullopt : current();
    if (isAnother) {
        m_proofreading->save();
        m_title->setText(QStringLiteral("…"));
    }
    m_place = place;
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(static_cast<int>(place));
    }
    const std::array<QWidget*, 4> places{m_scanning, m_check, m_reading, m_proofreading};
    m_stack->setCurrentWidget(places[static_cast<std::size_t>(place)]);
    if (isAnother) m_unread->showReading();
    m_pages->setItem(id);
    if (isAnother) m_reading->setItem(id);
    if (page && place == Place::Scan) m_scanning->goTo(*page);
    if (page && place == Place::Check) m_check->goTo(*page);
    if (page && place == Place::Read) m_reading->goTo(*page);
    if (page && place == Place::Proofread) m_proofreading->goTo(*page);
    readTitle();
}

/// Pages that are there stay; else an empty place would be taken for a book without pages.
void ItemPages::notRead(const Fault& fault) {
    if (m_pages->isLoaded()) return tellUnread(m_context.announcer, fault, m_pages, [this] { m_pages->reload(); });
    m_stack->hide();
    m_unread->showFault(fault);
}

void ItemPages::readTitle() {
    m_context.library.read(&digitization::ItemQueries::byId, *m_pages->item(), m_context.library.clock().today())
        .then(this, [this, asked = *m_pages->item()](const Result<std::optional<digitization::ItemRow>>& row) {
            if (m_pages->item() != asked) return;
            if (!row) return; // told with the pages
            if (*row) return m_title->setText(qs((*row)->title));
            m_context.announcer.tell(Tone::Attention,
                                     [] { return tr("This title is no longer in the digitization queue."); });
            Q_EMIT leaveRequested();
        });
}

void ItemPages::takeFocus() {
    if (m_place == Place::Scan) return m_scanning->takeFocus();
    if (m_place == Place::Check) return m_check->takeFocus();
    if (m_place == Place::Read) return m_reading->takeFocus();
    m_proofreading->takeFocus();
}

void ItemPages::ingest(const QStringList& files) { m_edits->ingest(files, std::nullopt); }

QLineEdit* ItemPages::searchField() const { return m_place == Place::Read ? &m_reading->searchField() : nullptr; }

bool ItemPages::leaveInner() {
    if (m_place == Place::Scan) return m_scanning->leave();
    if (m_place == Place::Check) return m_check->leave();
    return m_place == Place::Read && m_reading->leave();
}

void ItemPages::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (!leaveInner()) Q_EMIT leaveRequested();
}

} // namespace kitapdar::ui
