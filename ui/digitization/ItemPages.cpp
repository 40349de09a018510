#include "ui/digitization/ItemPages.h"

#include "core/digitization/ItemQueries.h"
#include "core/library/Library.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/ScanPictures.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

ItemPages::ItemPages(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pictures(new ScanPictures(this)),
      m_pages(new PageModel(context, *m_pictures, this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_stack(new FrontStack),
      m_check(new PageCheck(context, *m_pages, *m_pictures)) {
    m_stack->addWidget(m_check);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(buildHead());
    all->addWidget(m_stack, 1);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

ItemPages::~ItemPages() {
    // They listen to the pages and their pictures.
    delete m_check;
    delete m_pages;
}

QWidget* ItemPages::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* back = makeIconButton(Icon::ArrowLeft, [this] { return tr("Back to the title (Esc)"); });
    connect(back, &QToolButton::clicked, this, &ItemPages::leaveRequested);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    return head;
}

void ItemPages::applyLook(const Look& look) { layout()->setSpacing(look.px(space::s)); }

std::optional<ItemPages::Place> ItemPages::placeFrom(const QString& text) {
    return text == code(Place::Check) ? std::optional(Place::Check) : std::nullopt;
}

QString ItemPages::code(Place) { return QStringLiteral("pages"); }

std::optional<std::int64_t> ItemPages::item() const {
    return m_pages->item() ? std::optional(m_pages->item()->value) : std::nullopt;
}

ItemPages::Place ItemPages::place() const { return Place::Check; }

void ItemPages::show(std::int64_t item, Place) {
    const digitization::ItemId id(item);
    if (m_pages->item() != id) m_title->setText(QStringLiteral("…"));
    m_pages->setItem(id);
    readTitle();
}

void ItemPages::readTitle() {
    m_context.library.read(&digitization::ItemQueries::byId, *m_pages->item(), m_context.library.clock().today())
        .then(this, [this, asked = *m_pages->item()](const Result<std::optional<digitization::ItemRow>>& row) {
            if (m_pages->item() != asked) return;
            if (!row) return m_context.announcer.fault(row.error());
            if (*row) return m_title->setText(qs((*row)->title));
            m_context.announcer.tell(Tone::Attention,
                                     [] { return tr("This title is no longer in the digitization queue."); });
            Q_EMIT leaveRequested();
        });
}

void ItemPages::takeFocus() { m_check->takeFocus(); }

void ItemPages::ingest(const QStringList& files) { m_check->ingest(files); }

void ItemPages::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (!m_check->leave()) Q_EMIT leaveRequested();
}

} // namespace kitapdar::ui
