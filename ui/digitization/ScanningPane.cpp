#include "ui/digitization/ScanningPane.h"

#include "core/library/Library.h"
#include "core/pages/ScanService.h"
#include "ui/digitization/FilesFolder.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/PageThumbnails.h"
#include "ui/digitization/ScanView.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/FaultWords.h"
#include "wording/PageWords.h"
#include "wording/Text.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace kitapdar::ui {

namespace {

using Found = Result<std::vector<pages::ScannerDevice>, pages::ScannerProblem>;
using Scanned = Result<pages::ScannedPages, pages::IngestRefusal>;
using Rescanned = Result<std::variant<pages::Page, pages::ScannerFailure>, pages::IngestRefusal>;

constexpr std::array offered{150, 200, 300, 400, 600};
constexpr std::array colours{pages::ScanColour::Gray, pages::ScanColour::Colour, pages::ScanColour::Lineart};
const QString remembered = QStringLiteral("scanning");

/// Whatever layout the keyboard has: the key of R is that of К.
bool isLetterR(const QKeyEvent& event) {
    const QString text = event.text().toLower();
    return event.key() == Qt::Key_R || text == QStringLiteral("r") || text == QStringLiteral("к");
}

} // namespace

ScanningPane::ScanningPane(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(pages),
      m_pictures(pictures),
      m_job(context.jobs),
      m_scanner(new QComboBox),
      m_search(makeIconButton(Icon::Search, [this] { return tr("Look for scanners again (F5)"); })),
      m_resolution(new QComboBox),
      m_colour(new QComboBox),
      m_count(new QSpinBox),
      m_one(makePrimaryButton([this] { return tr("Scan a page (Space)"); }, Icon::Scan)),
      m_many(makeButton([this] { return tr("Scan several (Enter)"); }, Icon::Scan)),
      m_again(makeButton([this] { return tr("Scan the page anew (R)"); }, Icon::Undo)),
      m_stop(makeButton([this] { return tr("Stop (Esc)"); }, Icon::Close)),
      m_thumbnails(new PageThumbnails(pages)),
      m_view(new ScanView),
      m_state(new Label({}, Type::Body, Tone::Secondary)) {
    build();
    connect(&m_pages, &PageModel::loaded, this, &ScanningPane::rowsLoaded);
    connect(&m_pictures, &ScanPictures::drawn, this, [this](const QString& key, const QImage& image) {
        const auto picture = m_pages.picture(m_thumbnails->currentIndex().row());
        if (picture && picture->key() == key) m_view->setImage(image);
    });
    connect(m_view, &ScanView::resized, this, &ScanningPane::showPicture);
    connect(m_thumbnails->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_search, &QToolButton::clicked, this, &ScanningPane::findScanners);
    connect(m_one, &QPushButton::clicked, this, &ScanningPane::scanOne);
    connect(m_many, &QPushButton::clicked, this, &ScanningPane::scanMany);
    connect(m_again, &QPushButton::clicked, this, &ScanningPane::rescanLast);
    connect(m_stop, &QPushButton::clicked, this, &ScanningPane::leave);
    connect(&m_job, &OneJob::changed, this, &ScanningPane::showState);
    for (QPushButton* each : {m_one, m_many, m_again})
        keepPermitted(m_context.actions, *each, Permission::DigitizationEdit);
    restore();
    keepWorded(this, [this] { retranslate(); });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void ScanningPane::build() {
    m_state->setWordWrap(true);
    auto* right = new QVBoxLayout;
    right->addWidget(buildSettings());
    right->addWidget(m_state);
    right->addWidget(m_view, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_thumbnails);
    all->addLayout(right, 1);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_thumbnails->installEventFilter(this); // the list would take Space and letters for itself
}

QWidget* ScanningPane::buildSettings() {
    auto* settings = new QWidget;
    auto* row = new FlowLayout;
    settings->setLayout(row);
    for (const int each : offered) m_resolution->addItem(QString(), each);
    for (const pages::ScanColour each : colours) m_colour->addItem(QString(), qs(code(each)));
    m_count->setRange(1, pages::mostScanCount);
    readKeys(*m_count);
    m_count->setValue(10);
    m_scanner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scanner->setMinimumContentsLength(18);
    for (QWidget* each : std::initializer_list<QWidget*>{m_scanner, m_search, m_resolution, m_colour, m_one, m_count,
                                                         m_many, m_again, m_stop})
        row->addWidget(each);
    for (QPushButton* each : {m_one, m_many, m_again, m_stop})
        each->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the pages
    return settings;
}

void ScanningPane::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::m));
    m_view->setMinimumSize(look.px(160), look.px(160));
}

void ScanningPane::retranslate() {
    m_scanner->setAccessibleName(tr("Scanner"));
    m_resolution->setAccessibleName(tr("Resolution"));
    m_colour->setAccessibleName(tr("Colours"));
    m_count->setAccessibleName(tr("How many pages at once"));
    m_thumbnails->setAccessibleName(tr("Pages of the title"));
    m_view->setAccessibleName(tr("The page that was scanned last"));
    for (int i = 0; i < m_resolution->count(); ++i)
        m_resolution->setItemText(i, tr("%1 dpi").arg(m_resolution->itemData(i).toInt()));
    const QStringList names{tr("Gray"), tr("In colour"), tr("Black and white")};
    for (int i = 0; i < names.size(); ++i) m_colour->setItemText(i, names[i]);
    m_count->setSuffix(tr(" pages"));
    showState();
}

void ScanningPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_wasSearched, true)) findScanners();
    rowsLoaded();
}

// --- the scanner -----------------------------------------------------------------------------------------------

/// Drivers are asked in a process of their own, which takes seconds.
void ScanningPane::findScanners() {
    if (std::exchange(m_isSearching, true)) return;
    m_said = {};
    showState();
    m_context.jobs
        .start([] { return tr("Looking for scanners"); },
               [](jobs::Progress& progress) -> Found { return pages::scanners(progress); })
        .then(this, [this](const Found& found) {
            m_isSearching = false;
            if (!found) {
                if (const auto* failure = std::get_if<pages::ScannerFailure>(&found.error()))
                    say(Tone::Attention, [why = *failure] { return words(why); });
                else
                    say(Tone::Refused, [why = std::get<Fault>(found.error())] { return words(why); });
                return showState();
            }
            const QString wanted = m_scanner->currentIndex() < 0 ? m_wanted : m_scanner->currentData().toString();
            m_devices = *found;
            m_scanner->clear();
            for (const pages::ScannerDevice& each : m_devices)
                m_scanner->addItem(qs(each.vendor + " " + each.model), qs(each.name));
            m_scanner->setCurrentIndex(std::max(m_devices.empty() ? -1 : 0, m_scanner->findData(wanted)));
            showState();
        });
}

pages::ScanSettings ScanningPane::settings() const {
    pages::ScanSettings settings;
    settings.device = utf8(m_scanner->currentData().toString());
    settings.resolution = m_resolution->currentData().toInt();
    settings.colour = colours[static_cast<std::size_t>(std::max(0, m_colour->currentIndex()))];
    return settings;
}

/// For the next start, at this computer.
void ScanningPane::remember() {
    const QJsonObject kept{{QStringLiteral("scanner"), m_scanner->currentData().toString()},
                           {QStringLiteral("resolution"), m_resolution->currentData().toInt()},
                           {QStringLiteral("colour"), m_colour->currentData().toString()},
                           {QStringLiteral("count"), m_count->value()}};
    m_context.settings.setNote(remembered, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void ScanningPane::restore() {
    const auto kept = QJsonDocument::fromJson(m_context.settings.note(remembered).toUtf8()).object();
    m_wanted = kept[QStringLiteral("scanner")].toString();
    const auto choose = [](QComboBox& box, const QVariant& wanted, int usual) {
        const int found = box.findData(wanted);
        box.setCurrentIndex(found < 0 ? usual : found);
    };
    choose(*m_resolution, kept[QStringLiteral("resolution")].toInt(), 2);
    choose(*m_colour, kept[QStringLiteral("colour")].toString(), 0);
    if (const int count = kept[QStringLiteral("count")].toInt(); count > 0) m_count->setValue(count);
}

// --- scanning --------------------------------------------------------------------------------------------------

void ScanningPane::scanMany() { scan(m_count->value()); }

void ScanningPane::scan(int count) {
    if (!m_pages.item() || m_job.isRunning() || m_isSearching || !m_one->isEnabled() || !hasFilesFolder(m_context))
        return;
    remember();
    m_said = {};
    m_showsLast = true;
    pages::ScanOrder order{*m_pages.item(), settings()};
    order.settings.count = count;
    m_job.start(
        [] { return tr("Scanning pages"); }, this,
        [&library = m_context.library, order,
         permission =
             m_context.library.permission<Permission::DigitizationEdit>()](jobs::Progress& progress) -> Scanned {
            TRY(const auto by, permission.result());
            return pages::ScanService(library.store(), library.journal())
                .scan(order, library.filesFolder(), by, progress);
        },
        [this](const Scanned& scanned) {
            if (!scanned) return say(Tone::Refused, [why = scanned.error()] { return words(why); });
            const auto added = scanned->ingested.pages;
            if (scanned->stopped) {
                return say(Tone::Attention, [added, why = *scanned->stopped] {
                    return added == 0 ? words(why) : tr("Pages added: %1. %2").arg(added).arg(words(why));
                });
            }
            if (!scanned->ingested.failed.empty())
                return say(Tone::Attention, [why = scanned->ingested.failed.front().why] { return words(why); });
            say(Tone::Ok, [added] { return tr("Pages added: %1").arg(added); });
        });
}

/// The page that is looked at, else the last one.
void ScanningPane::rescanLast() {
    const auto page = current();
    if (!page || m_job.isRunning() || m_isSearching || !m_again->isEnabled() || !hasFilesFolder(m_context)) return;
    remember();
    m_said = {};
    m_showsLast = false;
    m_job.start([] { return tr("Scanning a page anew"); }, this,
                [&library = m_context.library, page = *page, settings = settings(),
                 permission = m_context.library.permission<Permission::DigitizationEdit>()](
                    jobs::Progress& progress) -> Rescanned {
                    TRY(const auto by, permission.result());
                    return pages::ScanService(library.store(), library.journal())
                        .rescan(page, settings, library.filesFolder(), by, progress);
                },
                [this](const Rescanned& rescanned) {
                    if (!rescanned) return say(Tone::Refused, [why = rescanned.error()] { return words(why); });
                    if (const auto* why = std::get_if<pages::ScannerFailure>(&*rescanned))
                        return say(Tone::Attention, [why = *why] { return words(why); });
                    say(Tone::Ok, [] { return tr("The page shows the new scan; the former one is kept."); });
                });
}

/// What stands here until the next scan; what is wrong is said in the line of the window, too.
void ScanningPane::say(Tone tone, const Words& words) {
    m_said = words;
    m_state->setTone(tone == Tone::Refused ? Tone::Attention : tone);
    if (tone != Tone::Ok) m_context.announcer.tell(tone, words);
    showState();
}

bool ScanningPane::leave() {
    if (!m_job.isRunning()) return false;
    m_job.stop();
    return true;
}

void ScanningPane::showState() {
    const bool isFree = !m_job.isRunning() && !m_isSearching;
    const bool isReady = isFree && !m_devices.empty();
    m_one->setEnabled(isReady && m_pages.item());
    m_many->setEnabled(isReady && m_pages.item());
    m_again->setEnabled(isReady && current().has_value());
    m_stop->setVisible(m_job.isRunning());
    m_search->setEnabled(isFree);
    for (QWidget* each : std::initializer_list<QWidget*>{m_scanner, m_resolution, m_colour, m_count})
        each->setEnabled(isReady);
    if (m_isSearching) return m_state->setWords([] { return tr("Looking for scanners…"); });
    if (m_job.isRunning()) {
        const auto job = m_job.running();
        const auto done = job && job->step ? job->step->done : 0;
        return m_state->setWords([done] { return tr("Scanning… Pages so far: %1").arg(done); });
    }
    if (m_said) return m_state->setWords(m_said);
    m_state->setTone(Tone::Secondary);
    if (m_devices.empty())
        return m_state->setWords(
            [] { return tr("There is no scanner at this computer. Connect one, switch it on and look again (F5)."); });
    m_state->setWords([] {
        return tr(
            "One page comes from the glass, several from the feeder until it is empty. Each is in the library "
            "as soon as it is scanned.");
    });
}

// --- the pages -------------------------------------------------------------------------------------------------

std::optional<pages::PageId> ScanningPane::current() const {
    const pages::PageRow* row = m_pages.rowAt(m_thumbnails->currentIndex().row());
    return row ? std::optional(row->page.id) : std::nullopt;
}

void ScanningPane::goTo(pages::PageId page) {
    const int row = m_pages.rowOf(page);
    if (row < 0) return;
    m_showsLast = false;
    m_thumbnails->setCurrentIndex(m_pages.index(row));
}

void ScanningPane::takeFocus() { m_thumbnails->setFocus(); }

void ScanningPane::rowsLoaded() {
    if (!isVisible()) return;
    const int last = m_pages.count() - 1;
    if (last >= 0 && (m_showsLast || !m_thumbnails->currentIndex().isValid()))
        m_thumbnails->setCurrentIndex(m_pages.index(last));
    showCurrent();
    showState();
}

void ScanningPane::showCurrent() {
    const auto picture = m_pages.picture(m_thumbnails->currentIndex().row());
    if (!picture) {
        m_shown.clear();
        return m_view->setPage({}, m_pages.count() == 0 ? tr("There are no pages yet.") : QString());
    }
    if (m_shown != picture->key()) {
        m_shown = picture->key();
        m_view->setPage(picture->shown());
    }
    showPicture();
}

/// The view asks for it at its own size, also while it is given another page.
void ScanningPane::showPicture() {
    const auto picture = m_pages.picture(m_thumbnails->currentIndex().row());
    const QSize size = m_view->pixels();
    if (!picture || !isVisible() || size.isEmpty()) return;
    if (const QImage known = m_pictures.kept(*picture); !known.isNull() || m_pictures.isUndrawable(*picture))
        m_view->setImage(known);
    m_pictures.show({{*picture, size}});
}

// --- keys ------------------------------------------------------------------------------------------------------

void ScanningPane::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto isPlain = modifiers == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Space) return scanOne();
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return scanMany();
    if (isPlain && event->key() == Qt::Key_F5) return findScanners();
    if (isPlain && (isLetterR(*event))) return rescanLast();
    QWidget::keyPressEvent(event);
}

bool ScanningPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* const pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        const bool isOurs = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F5;
        if (isOurs || isLetterR(*pressed)) {
            keyPressEvent(pressed);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
