#include "ui/digitization/PdfViewer.h"

#include "ui/digitization/PageView.h"
#include "ui/digitization/PdfFile.h"
#include "ui/digitization/Thumbnails.h"
#include "ui/input/CodeField.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace kitapdar::ui {

namespace {

constexpr int typingPause = 250; // ms; a search goes through the whole document

} // namespace

PdfViewer::PdfViewer(QWidget* parent)
    : QWidget(parent),
      m_document(new PdfFile(this)),
      m_pages(new PageView(*m_document)),
      m_thumbnails(new Thumbnails(*m_document)),
      m_page(new QSpinBox),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_zoom(new Label({}, Type::Body, Tone::Secondary)),
      m_find(makeFilterField([this] { return tr("Search in the text"); })),
      m_found(new Label({}, Type::Body, Tone::Secondary)) {
    auto* all = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_thumbnails);
    row->addWidget(m_pages, 1);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(buildBar());
    setFocusProxy(m_pages);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_result = -1;
        m_pages->clearResult();
        m_document->find(m_find->text().trimmed());
    });
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] { nextResult(1); });
    connect(m_document, &PdfFile::matchesChanged, this, &PdfViewer::showResults);
    connect(m_document, &PdfFile::changed, this, &PdfViewer::showPage);
    connect(m_document, &PdfFile::failed, this, [this](const rendering::RenderRefusal& why) {
        m_file.clear();
        Q_EMIT failed(why);
    });
    connect(m_pages, &PageView::pageChanged, this, &PdfViewer::showPage);
    connect(m_pages, &PageView::zoomChanged, this, &PdfViewer::showZoom);
    connect(m_thumbnails, &Thumbnails::chosen, m_pages, &PageView::goTo);
    readKeys(*m_page);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goTo(page - 1); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

PdfViewer::~PdfViewer() {
    // Both listen to the file.
    delete m_pages;
    delete m_thumbnails;
}

QWidget* PdfViewer::buildBar() {
    auto* bar = new QWidget;
    auto* both = new QBoxLayout(QBoxLayout::LeftToRight, bar); // of finding one's way and of the size
    auto* row = new QHBoxLayout;
    auto* sizes = new QHBoxLayout;
    both->addLayout(row, 1);
    both->addLayout(sizes);
    QHBoxLayout* tools = row;
    const auto tool = [&](Icon icon, Words words, auto act) {
        auto* button = makeIconButton(icon, std::move(words));
        connect(button, &QToolButton::clicked, this, act);
        tools->addWidget(button);
    };
    m_page->setRange(1, 1);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false);
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_find, 3);
    m_found->setWordWrap(true);
    row->addWidget(m_found, 1);
    tool(
        Icon::ChevronUp, [this] { return tr("Previous match"); }, [this] { nextResult(-1); });
    tool(
        Icon::ChevronDown, [this] { return tr("Next match (Enter)"); }, [this] { nextResult(1); });
    tools = sizes;
    sizes->addStretch(1);
    tool(
        Icon::ZoomOut, [this] { return tr("Smaller (Ctrl+wheel)"); }, [this] { m_pages->zoomBy(0.8); });
    sizes->addWidget(m_zoom);
    tool(
        Icon::ZoomIn, [this] { return tr("Larger (Ctrl+wheel)"); }, [this] { m_pages->zoomBy(1.25); });
    tool(
        Icon::Columns, [this] { return tr("Fit to the width"); }, [this] { m_pages->setFit(PageView::Fit::Width); });
    tool(
        Icon::Page, [this] { return tr("Whole page"); }, [this] { m_pages->setFit(PageView::Fit::Page); });
    return bar;
}

void PdfViewer::applyLook(const Look& look) {
    auto* bar = static_cast<QVBoxLayout*>(layout())->itemAt(1)->widget();
    bar->layout()->setContentsMargins(look.px(space::s), look.px(space::s), look.px(space::s), look.px(space::s));
    bar->layout()->setSpacing(look.px(space::xs));
    for (int i = 0; i < 2; ++i) bar->layout()->itemAt(i)->layout()->setSpacing(look.px(space::xs));
    m_page->setFixedWidth(look.px(64));
    m_zoom->setMinimumWidth(look.px(44));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_found->setMinimumWidth(look.px(72));
}

/// On a narrow screen, or with large letters, the page gets the room and the bar two lines.
void PdfViewer::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr int withThumbnails = 460, oneLine = 640; // px at 100 %
    const Look look = lookOf(this);
    m_thumbnails->setVisible(width() >= look.px(withThumbnails));
    m_found->setMinimumWidth(width() >= look.px(withThumbnails) ? look.px(72) : 0);
    auto* bar = static_cast<QVBoxLayout*>(layout())->itemAt(1)->widget();
    static_cast<QBoxLayout*>(bar->layout())
        ->setDirection(width() >= look.px(oneLine) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PdfViewer::retranslate() {
    m_page->setAccessibleName(tr("Page"));
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_thumbnails->setAccessibleName(tr("Thumbnails"));
    showPage();
    showResults();
}

void PdfViewer::open(const QString& file, const std::vector<std::string>& passwords) {
    if (file == m_file) return;
    close();
    m_file = file;
    m_document->open(file, passwords);
}

void PdfViewer::close() {
    m_file.clear();
    m_find->clear();
    m_typing.stop();
    m_result = -1;
    m_document->close();
    showPage();
}

void PdfViewer::showPage() {
    const QSignalBlocker quiet(m_page);
    const int pages = m_document->pageCount();
    m_page->setRange(1, std::max(1, pages));
    m_page->setValue(m_pages->page() + 1);
    m_count->setText(tr("of %1").arg(pages));
    if (pages > 0) m_thumbnails->showPage(m_pages->page());
}

void PdfViewer::showZoom() { m_zoom->setText(percentText(qRound(m_pages->zoom() * 100))); }

int PdfViewer::results() const { return m_document->matchCount(); }

void PdfViewer::nextResult(int step) {
    if (m_typing.isActive() || results() == 0) return;
    m_result = m_result < 0 && step < 0 ? results() - 1 : (m_result + step + results()) % results();
    m_pages->showResult(m_document->match(m_result));
    showResults();
}

void PdfViewer::showResults() {
    const bool done = m_document->search() == PdfFile::Search::Done;
    if (m_document->searchText().isEmpty())
        m_found->clear();
    else if (done && !m_document->hasText())
        m_found->setText(tr("The pages are pictures: there is no text to search"));
    else if (m_result < 0)
        m_found->setText(tr("matches: %1").arg(results()));
    else
        m_found->setText(tr("%1 of %2").arg(m_result + 1).arg(results()));
}

} // namespace kitapdar::ui
