#include "ui/desk/WhyPanel.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/DeskWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

WhyPanel::WhyPanel(QWidget* parent)
    : Card(parent),
      m_title(new Label({}, Type::Body, Tone::Normal, true)),
      m_lines(new Label),
      m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("why"));
    m_title->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scroll->setWidget(m_lines);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the text in it has the keyboard and scrolls it
    auto* close = makeIconButton(Icon::Close, [] { return tr("Put the explanation away"); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    content()->addLayout(head);
    content()->addWidget(m_scroll, 1);
    setEdge(Tone::Info);
    connect(close, &QToolButton::clicked, this, &WhyPanel::closed);
    keepStyled(this, [this](const Look& look) {
        constexpr int lines = 6;
        content()->setSpacing(look.px(space::s));
        m_scroll->setMinimumHeight(lines * QFontMetrics(look.font()).lineSpacing());
    });
    keepWorded(this, [this] { word(); });
    hide();
}

void WhyPanel::explain(const circulation::Explanation& why) {
    m_why = why;
    word();
    show();
    m_keyboard.take(*m_lines, *this);
    QTimer::singleShot(0, this, &WhyPanel::bringIntoSight);
}

/// Where the window is low the page scrolls, and this panel stands at its end.
void WhyPanel::bringIntoSight() {
    if (isHidden()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its place only then
    for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each)) area->ensureWidgetVisible(this, 0, 0);
    }
}

void WhyPanel::putAway() {
    m_keyboard.restore();
    hide();
}

void WhyPanel::word() {
    m_lines->setAccessibleName(tr("Why the verdict is as it is"));
    if (!m_why) return;
    m_title->setText(tr("Why? «%1»").arg(qs(m_why->row.title)));
    m_lines->setText(lines(*m_why).join(QLatin1Char('\n')));
}

QString WhyPanel::text() const { return m_lines->text(); }

void WhyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Card::keyPressEvent(event);
    Q_EMIT closed();
    event->accept();
}

} // namespace kitapdar::ui
