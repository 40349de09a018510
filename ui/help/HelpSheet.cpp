#include "ui/help/HelpSheet.h"

#include "ui/help/HelpPages.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/theme/Follow.h"
#include "wording/Languages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int widest = 1040, listWidth = 260, pageHeight = 560; // px at 100 %
constexpr int pageRole = Qt::UserRole;

/// As high as a page wants where there is room.
class PageText : public QTextBrowser {
public:
    QSize sizeHint() const override {
        const Look look = lookOf(this);
        return {look.px(widest - listWidth), look.px(pageHeight)};
    }
};

} // namespace

HelpSheet::HelpSheet(QWidget& window, const ActionRegistry& actions, const Navigator& navigator,
                     const Languages& languages)
    : Overlay(window, widest),
      m_actions(actions),
      m_navigator(navigator),
      m_languages(languages),
      m_field(new QLineEdit),
      m_list(new QListWidget),
      m_text(new PageText) {
    goBeforeScans();
    setObjectName(QStringLiteral("help"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field moves it
    m_list->setWordWrap(true);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    content()->addWidget(m_field);
    content()->addLayout(row, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &HelpSheet::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpSheet::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpSheet::follow);
    keepStyled(this, [this](const Look& look) {
        m_list->setFixedWidth(look.px(listWidth));
        m_text->document()->setDefaultFont(look.font());
        m_text->document()->setDocumentMargin(look.px(space::s));
        if (isVisible()) showPage();
    });
    keepWorded(this, [this] { retranslate(); });
}

void HelpSheet::show(const QString& page) {
    m_wanted = page;
    if (isVisible())
        openPage(page);
    else
        open();
}

QString HelpSheet::fitting() const {
    const Page* front = m_navigator.current();
    return helpFor(front ? front->here().kind : QString());
}

QString HelpSheet::page() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(pageRole).toString() : QString();
}

QWidget* HelpSheet::first() {
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    fill();
    const QString wanted = std::exchange(m_wanted, QString());
    openPage(wanted.isEmpty() ? fitting() : wanted);
    return m_field;
}

/// The pages that have the words; the one that fits the screen before the others while no word is typed.
void HelpSheet::fill() {
    const QString query = m_field->text().trimmed();
    QStringList pages = helpAbout(query);
    if (query.isEmpty()) {
        const QString first = fitting();
        pages.removeAll(first);
        pages.prepend(first);
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString& page : pages) {
            auto* item = new QListWidgetItem(helpTitle(page, m_languages.current()), m_list);
            item->setData(pageRole, page);
        }
        m_list->setCurrentRow(0);
    }
    showPage();
}

void HelpSheet::openPage(const QString& page) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pageRole).toString() == page) return m_list->setCurrentRow(row);
    }
    // A link to a page that the typed words have hidden.
    if (m_field->text().isEmpty()) return;
    m_field->clear();
    openPage(page);
}

void HelpSheet::showPage() {
    m_text->setMarkdown(page().isEmpty() ? tr("No page has these words.")
                                         : helpText(page(), m_languages.current(), m_actions).markdown);
    m_text->verticalScrollBar()->setValue(0);
    fitPictures();
}

/// A picture is never wider than the page.
void HelpSheet::fitPictures() {
    const double room = m_text->viewport()->width() - 2 * m_text->document()->documentMargin();
    QTextDocument* document = m_text->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            const QImage image(picture.name().mid(3)); // behind "qrc"
            QTextImageFormat fitted = picture;
            fitted.setWidth(std::min(room, static_cast<double>(image.width())));
            QTextCursor cursor(document);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(fitted);
            break; // the format has made the fragments of this block anew
        }
    }
}

void HelpSheet::follow(const QUrl& link) {
    if (link.scheme() == QLatin1String("help")) openPage(link.path());
}

void HelpSheet::resizeEvent(QResizeEvent* event) {
    Overlay::resizeEvent(event);
    if (isVisible()) fitPictures();
}

bool HelpSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        QScrollBar& bar = *m_text->verticalScrollBar();
        switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1), 0, std::max(0, m_list->count() - 1)));
            return true;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            bar.triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_text->setFocus(Qt::TabFocusReason); // the arrows scroll it, Tab goes from link to link
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void HelpSheet::retranslate() {
    m_field->setPlaceholderText(tr("Words to look for in the help"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    if (!isVisible()) return; // filled when it is opened
    const QString shown = page();
    fill();
    openPage(shown);
}

} // namespace kitapdar::ui
