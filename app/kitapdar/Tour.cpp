#include "app/kitapdar/Tour.h"

#include "app/kitapdar/Program.h"
#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyQueries.h"
#include "core/digitization/ItemQueries.h"
#include "core/jobs/RunOn.h"
#include "core/readers/ReaderQueries.h"
#include "ui/catalogue/CandidateView.h"
#include "ui/catalogue/CopyBatchSheet.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/RecordBatchSheet.h"
#include "ui/catalogue/RecordEditor.h"
#include "ui/catalogue/RecordList.h"
#include "ui/connection/ConnectionCheckPanel.h"
#include "ui/connection/ConnectionSheet.h"
#include "ui/connection/ServerPage.h"
#include "ui/desk/DeskPage.h"
#include "ui/digitization/ItemPages.h"
#include "ui/help/HelpPages.h"
#include "ui/input/ActionRegistry.h"
#include "ui/printing/LabelSheet.h"
#include "ui/shell/OneBox.h"
#include "ui/shell/Overlay.h"
#include "ui/staff/FirstPersonSheet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchBox.h"
#include "wording/Text.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace kitapdar::app {

namespace {

constexpr int fewRows = 60;
constexpr int helpWidth = 720; // px; as wide as a page of the help
constexpr std::size_t books = 4;
constexpr int pagesTime = 4; // stops, until scans are in the library

/// The colours that a picture of the window needs most. A palette that is the same for all pictures would tint the
/// borders and the marked lines.
QList<QRgb> paletteOf(const QImage& image) {
    constexpr int mask = 0xF8; // colours that differ by less are one
    constexpr std::size_t most = 256;
    struct Shade {
        qint64 red = 0, green = 0, blue = 0, count = 0;
    };
    std::map<int, Shade> shades;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            Shade& shade = shades[(qRed(pixel) & mask) << 16 | (qGreen(pixel) & mask) << 8 | (qBlue(pixel) & mask)];
            shade.red += qRed(pixel);
            shade.green += qGreen(pixel);
            shade.blue += qBlue(pixel);
            ++shade.count;
        }
    }
    std::vector<Shade> all;
    for (const auto& [key, shade] : shades) all.push_back(shade);
    std::ranges::sort(all, std::ranges::greater(), &Shade::count);
    all.resize(std::min(all.size(), most));
    QList<QRgb> palette;
    for (const Shade& each : all)
        palette << qRgb(static_cast<int>(each.red / each.count), static_cast<int>(each.green / each.count),
                        static_cast<int>(each.blue / each.count));
    return palette;
}

} // namespace

Tour::Tour(Composition& composition, ui::Settings& settings, Languages& languages, QString folder, QSize size,
           std::chrono::milliseconds pageTime)
    : m_composition(composition),
      m_settings(settings),
      m_languages(languages),
      m_folder(std::move(folder)),
      m_size(size) {
    QDir().mkpath(m_folder);
    m_pageTimer.setSingleShot(true);
    m_pageTimer.setInterval(pageTime);
    connect(&m_pageTimer, &QTimer::timeout, this, &Tour::picture);
}

/// On a thread of its own, so it may wait.
Tour::Samples Tour::look(Library& library) {
    Samples samples;
    const Day today = library.clock().today();
    const auto people =
        library.readNow(&readers::ReaderQueries::page, std::string(), today, PageRequest{{}, 0, 5 * fewRows});
    if (people) {
        const auto busy = std::ranges::max_element(*people, {}, [&](const readers::ReaderRow& row) {
            return row.blocked || row.registeredUntil < today ? -1 : row.overdueLoans;
        });
        if (busy != people->end()) {
            samples.reader = busy->id.value;
        }
        const auto calm = std::ranges::find_if(*people, [&](const readers::ReaderRow& row) {
            return !row.blocked && row.registeredUntil >= today && row.overdueLoans == 0 && row.openLoans > 0;
        });
        if (calm != people->end()) samples.card = qs(calm->card);
    }
    const auto records =
        library.readNow(&catalogue::RecordQueries::page, catalogue::RecordSort{{catalogue::RecordOrder::Newest, true}},
                        catalogue::Facets{.onlyAvailable = true}, PageRequest{{}, 0, fewRows});
    for (const auto& record : records.value_or(std::vector<catalogue::RecordRow>())) {
        if (samples.record == 0) {
            samples.record = record.id.value;
            const auto whole = library.readNow(&catalogue::RecordQueries::byId, record.id);
            if (whole && *whole) samples.found = catalogue::loadMarc((*whole)->marc).value_or(catalogue::MarcRecord());
        }
        const auto copies = library.readNow(&collection::CopyQueries::ofRecord, record.id);
        if (!copies || static_cast<std::size_t>(samples.codes.size()) >= books) continue;
        const auto free = std::ranges::find_if(*copies, [](const collection::CopyRow& row) {
            return !row.dueOn && row.copy.barcode && stateOf(row.copy) == collection::CopyState::InStock;
        });
        if (free != copies->end()) samples.codes << qs(*free->copy.barcode);
    }
    const auto items = library.readNow(&digitization::ItemQueries::list, digitization::ItemFilter{}, today);
    if (items && !items->empty()) {
        const auto scanned = std::ranges::find_if(*items, [](const auto& row) { return row.pages > 0; });
        samples.item = (scanned == items->end() ? items->front() : *scanned).item.id.value;
        const auto files = library.readNow(&digitization::ItemQueries::files, digitization::ItemId(samples.item));
        if (files && !files->empty())
            samples.scans = QString::fromStdU16String((library.filesFolder() / files->front().path).u16string());
    }
    return samples;
}

void Tour::start() {
    jobs::runOn(*QThreadPool::globalInstance(), [library = &m_composition.context().library] {
        return look(*library);
    }).then(this, [this](const Samples& samples) {
        m_samples = samples;
        plan();
        next();
    });
}

void Tour::openWhenThere(const QString& name, const QString& link) {
    const auto parsed = ui::Link::fromString(link);
    if (!parsed || !m_composition.context().navigator.knows(parsed->kind)) return;
    stop(name, [this, link] { m_composition.context().navigator.open(link); });
}

void Tour::plan() {
    ui::ScanQueue& queue = m_composition.desk().desk().queue();
    const auto trigger = [this](const char* id) {
        return [this, id] {
            if (QAction* action = m_composition.context().actions.find(QString::fromLatin1(id))) action->trigger();
        };
    };
    const auto type = [this](const QString& text) { m_composition.window().box().setText(text); };
    stop(QStringLiteral("desk-empty"), [] {});
    stop(QStringLiteral("desk-reader"), [this, &queue] {
        queue.enqueue(m_samples.card);
        for (const QString& code : m_samples.codes) queue.enqueue(code);
        queue.enqueue(m_samples.codes.value(0));
        queue.enqueue(QStringLiteral("UNKNOWN-7"));
        queue.enqueue(m_samples.codes.value(1));
    });
    stop(QStringLiteral("desk-confirm"), [this] { m_composition.desk().desk().confirm(); });
    stop(QStringLiteral("box-answers"), [type] { type(QStringLiteral("аб")); });
    stop(QStringLiteral("palette"), [type, trigger] {
        type(QString());
        trigger("window.palette")();
    });
    stop(QStringLiteral("keys"), [trigger] {
        trigger("window.palette")();
        trigger("window.keys")();
    });
    stop(QStringLiteral("help"), [trigger] {
        trigger("window.keys")();
        trigger("window.help")();
    });
    stop(QStringLiteral("history"), [trigger] {
        trigger("window.help")();
        trigger("changes.history")();
    });
    stop(QStringLiteral("backups"), [trigger] {
        trigger("changes.history")();
        trigger("library.backups")();
    });
    stop(QStringLiteral("readers"), [this, trigger] {
        trigger("library.backups")();
        m_composition.context().navigator.open(QStringLiteral("readers"));
    });
    openWhenThere(QStringLiteral("reader"), QStringLiteral("reader/%1").arg(m_samples.reader));
    openWhenThere(QStringLiteral("reader-edit"), QStringLiteral("reader-edit/%1").arg(m_samples.reader));
    openWhenThere(QStringLiteral("reader-new"), QStringLiteral("reader-new"));
    openWhenThere(QStringLiteral("catalogue"), QStringLiteral("catalogue"));
    openWhenThere(QStringLiteral("catalogue-search"), QStringLiteral("catalogue?text=абай"));
    planBatches();
    openWhenThere(QStringLiteral("record"), QStringLiteral("record/%1").arg(m_samples.record));
    planCopies();
    stop(QStringLiteral("labels"), trigger("window.labels"));
    stop({}, [this] {
        for (auto* sheet : m_composition.window().findChildren<ui::LabelSheet*>()) sheet->dismiss();
    });
    openWhenThere(QStringLiteral("record-edit"), QStringLiteral("record-edit/%1").arg(m_samples.record));
    openWhenThere(QStringLiteral("record-new"), QStringLiteral("record-new"));
    planCandidates();
    openWhenThere(QStringLiteral("import"), QStringLiteral("import"));
    openWhenThere(QStringLiteral("doubts"), QStringLiteral("doubts"));
    openWhenThere(QStringLiteral("names"), QStringLiteral("names"));
    openWhenThere(QStringLiteral("digitization"), QStringLiteral("digitization"));
    openWhenThere(QStringLiteral("digitization-list"), QStringLiteral("digitization?text=list"));
    openWhenThere(QStringLiteral("batches"), QStringLiteral("digitization?text=batches"));
    openWhenThere(QStringLiteral("choosing"), QStringLiteral("digitization?text=candidates"));
    stop(QStringLiteral("elsewhere"), trigger("digitization.elsewhere"));
    stop({}, [this] {
        while (ui::Overlay* sheet = ui::Overlay::topmost(m_composition.window())) sheet->dismiss();
    });
    openWhenThere(QStringLiteral("item"), QStringLiteral("item/%1").arg(m_samples.item));
    planPages();
    for (const char* part : {"library", "places", "desks", "rules", "calendar", "categories", "series", "content",
                             "targets", "staff", "roles", "grants", "keys", "recipients", "elsewhere"})
        openWhenThere(QStringLiteral("administration-") + QLatin1String(part),
                      QStringLiteral("administration?text=") + QLatin1String(part));
    openWhenThere(QStringLiteral("holds"), QStringLiteral("holds?text=waiting"));
    openWhenThere(QStringLiteral("audit"), QStringLiteral("audit"));
    openWhenThere(QStringLiteral("day"), QStringLiteral("day"));
    openWhenThere(QStringLiteral("collection"), QStringLiteral("collection"));
    openWhenThere(QStringLiteral("collection-inventory"), QStringLiteral("collection?text=inventory"));
    openWhenThere(QStringLiteral("collection-totals"), QStringLiteral("collection?text=totals"));
    openWhenThere(QStringLiteral("collection-deliveries"), QStringLiteral("collection?text=deliveries"));
    openWhenThere(QStringLiteral("collection-write-off"), QStringLiteral("collection?text=write-off"));
    openWhenThere(QStringLiteral("collection-movements"), QStringLiteral("collection?text=movements"));
    openWhenThere(QStringLiteral("collection-stocktaking"), QStringLiteral("collection?text=stocktaking"));
    planSheet();
    planSignIn();
    planStart();
    planLooks();
}

/// Nobody signs in to the sample: the sheet that switches it on, and a page over a window of its own.
void Tour::planSignIn() {
    const auto trigger = [this](const char* id) {
        if (QAction* action = m_composition.context().actions.find(QString::fromLatin1(id))) action->trigger();
    };
    stop(QStringLiteral("first-person"), [trigger] { trigger("staff.firstPerson"); });
    stop({}, [this] {
        if (auto* sheet = m_composition.window().findChild<ui::FirstPersonSheet*>()) sheet->dismiss();
    });
    stop(QStringLiteral("sign-in"), [this] { m_composition.signIn().switchOn(); });
    stop({}, [this] { m_composition.signIn().switchOff(); });
}

/// The batch edits of records and of copies, each with its preview.
void Tour::planBatches() {
    const auto openSheet = [this](const char* action) {
        if (auto* list = m_composition.window().findChild<ui::RecordList*>()) list->table().selectAll();
        if (QAction* batch = m_composition.context().actions.find(QString::fromLatin1(action))) batch->trigger();
    };
    const auto dismiss = [this] {
        for (auto* sheet : m_composition.window().findChildren<ui::BatchSheet*>()) sheet->dismiss();
    };
    stop({}, [openSheet] { openSheet("catalogue.batch"); });
    stop(QStringLiteral("record-batch"), [this] {
        if (auto* sheet = m_composition.window().findChild<ui::RecordBatchSheet*>()) sheet->chooseLanguage("kaz");
    });
    stop({}, dismiss);
    stop({}, [openSheet] { openSheet("catalogue.copyBatch"); });
    stop(QStringLiteral("copy-batch"), [this] {
        auto* sheet = m_composition.window().findChild<ui::CopyBatchSheet*>();
        if (!sheet) return;
        sheet->choose(ui::CopyBatchSheet::What::Shelf);
        sheet->valueField().setText(QStringLiteral("84(5Қаз)"));
    });
    stop({}, dismiss);
}

/// The forms in the page of a title: more copies, a change of one, what happened to one.
void Tour::planCopies(const QString& look) {
    const auto panel = [this] { return m_composition.window().findChild<ui::CopyPanel*>(); };
    const auto close = [panel] {
        if (auto* copies = panel()) copies->closeForm();
    };
    stop(QStringLiteral("copy-new") + look, [panel] {
        if (auto* copies = panel()) copies->openForm();
    });
    stop({}, close);
    stop(QStringLiteral("copy-edit") + look, [panel] {
        auto* copies = panel();
        if (!copies) return;
        copies->table().setFocus();
        copies->edit();
    });
    stop({}, close);
    stop(QStringLiteral("copy-lost") + look, [panel] {
        if (auto* copies = panel()) copies->act(ui::CopyAction::Lost);
    });
    stop({}, close);
}

/// The records that other catalogues have, side by side; nobody is asked for it.
void Tour::planCandidates() {
    if (m_samples.found.fields.empty()) return;
    stop({}, [this] { m_composition.context().navigator.open(QStringLiteral("record-new")); });
    stop(QStringLiteral("candidates"), [this] {
        auto* editor = m_composition.window().findChild<ui::RecordEditor*>();
        if (!editor) return;
        exchange::Target first{1, "Library A"}, second{2, "Library B"}, third{3, "Library C"};
        first.address = second.address = third.address = "library.example.kz/books";
        catalogue::MarcRecord shorter = m_samples.found;
        std::erase_if(shorter.fields, [](const catalogue::MarcField& field) { return field.tag.starts_with('6'); });
        editor->candidates().showAnswers({first, second, third},
                                         {{1, {{m_samples.found, catalogue::MarcFormat::Marc21}}, 1},
                                          {2, {{shorter, catalogue::MarcFormat::Marc21}}, 1},
                                          {3, {}, 0, exchange::TargetProblem::TooSlow}});
    });
    stop({}, [this] {
        if (auto* editor = m_composition.window().findChild<ui::RecordEditor*>()) editor->candidates().clear();
    });
}

namespace {

ServerAddress inventedServer() {
    ServerAddress server;
    server.host = "library.example.kz";
    server.database = "kitapdar";
    server.user = "aigul";
    server.files = "/srv/kitapdar/files";
    return server;
}

/// One of each kind that reads differently.
std::vector<std::pair<QString, ui::CheckAnswer>> answers() {
    return {{QStringLiteral("good"), CheckedLibrary{"15.6", true, 12'480, true, false}},
            {QStringLiteral("readonly"), CheckedLibrary{"15.6", false, 12'480, false, false}},
            {QStringLiteral("empty"), fail(ConnectionRefusal(NoLibraryThere{true}))},
            {QStringLiteral("silent"), fail(ConnectionRefusal(NobodyAnswers{"library.example.kz", 5432}))},
            {QStringLiteral("password"), fail(ConnectionRefusal(PasswordWrong{"aigul"}))},
            {QStringLiteral("certificate"), fail(ConnectionRefusal(CertificateNotTrusted{}))},
            {QStringLiteral("older"), fail(ConnectionRefusal(SchemaOlder{}))}};
}

} // namespace

/// The sheet of the library that is open, and that of one on a server.
void Tour::planSheet() {
    ui::MainWindow* window = &m_composition.window();
    const auto unreal = [](const Address&) { return answers().front().second; };
    auto* shared = new ui::ConnectionSheet(*window, Address(inventedServer()), false, unreal, m_pool,
                                           QStringLiteral("/srv/kitapdar/kitapdar.log"));
    stop(QStringLiteral("connection"), [window] { Q_EMIT window->connectionWanted(); });
    stop(QStringLiteral("connection-shared"), [window, shared] {
        Q_EMIT window->connectionWanted();
        shared->open();
        if (auto* test = shared->findChild<QPushButton*>()) test->click();
    });
    stop({}, [shared] { shared->dismiss(); });
}

/// The pages before the library, with everything a server may answer.
void Tour::planStart() {
    const auto unreal = [](const Address&) { return answers().front().second; };
    const QString place = QStringLiteral("/srv/kitapdar");
    m_start = std::make_unique<ui::StartWindow>(
        ui::StartServices{m_settings, m_languages, m_composition.context().dialogs, unreal, m_pool,
                          place + QStringLiteral("/library.kitapdar"), place + QStringLiteral("/sample.kitapdar"),
                          place + QStringLiteral("/kitapdar.log")});
    ui::StartWindow* window = m_start.get();
    window->setKnown(std::nullopt, false, true);
    const auto show = [this, window](const QString& name, std::function<void()> go) {
        stop(name, std::move(go), window);
    };
    const auto server = [window] { window->showServer(inventedServer()); };
    show(QStringLiteral("first-run"), [window] {
        window->showWelcome();
        window->show();
        window->activateWindow();
    });
    show(QStringLiteral("first-run-file"), [window] { window->showFile(); });
    show(QStringLiteral("server-form"), server);
    for (const auto& [name, answer] : answers())
        show(QStringLiteral("server-") + name,
             [window, answer = answer] { window->serverPage().panel().showAnswer(answer); });
    show(QStringLiteral("server-exposed"), [window] {
        ServerAddress server = inventedServer();
        server.tls = Tls::Off;
        window->showServer(server);
    });
    const ui::OpenRequest request{Address(inventedServer()), ui::OpenRequest::How::Open, {}, {}};
    show(QStringLiteral("waiting"),
         [window] { window->showWaiting([] { return Program::tr("Opening the library…"); }); });
    show(QStringLiteral("trouble"), [window, request] {
        window->showProblem(request, ConnectionRefusal(NobodyAnswers{"library.example.kz", 5432}));
    });
    show(QStringLiteral("trouble-password"),
         [window, request] { window->showProblem(request, ConnectionRefusal(PasswordWrong{"aigul"})); });
    show(QStringLiteral("trouble-file"), [window, place] {
        const Address file(std::filesystem::path(utf8(place + QStringLiteral("/library.kitapdar"))));
        window->showProblem({file, ui::OpenRequest::How::Open, {}, {}},
                            ConnectionRefusal(LibraryFileMissing{file.shown()}));
    });
}

/// The file of a title once more, as scans.
void Tour::planPages() {
    const QString place = QStringLiteral("item/%1?text=pages").arg(m_samples.item);
    openWhenThere({}, place);
    if (m_samples.scans.isEmpty()) return;
    stop({}, [this] {
        if (auto* pages = m_composition.window().findChild<ui::ItemPages*>()) pages->ingest({m_samples.scans});
    });
    for (int i = 0; i < pagesTime; ++i) stop({}, [] {});
    openWhenThere(QStringLiteral("pages"), place);
    for (const char* beside : {"read", "proofread"})
        openWhenThere(QStringLiteral("pages-") + QLatin1String(beside),
                      QStringLiteral("item/%1?text=%2").arg(QString::number(m_samples.item), QLatin1String(beside)));
}

/// The pages again in the other looks: dark, and half as large again.
void Tour::planLooks() {
    const QString theme = m_settings.text(ui::Setting::Theme);
    const int scale = m_settings.number(ui::Setting::Scale);
    const QStringList places{QStringLiteral("desk"), QStringLiteral("readers"), QStringLiteral("catalogue"),
                             QStringLiteral("digitization")};
    const QString other = theme == QLatin1String("dark") ? QStringLiteral("light") : QStringLiteral("dark");
    ui::StartWindow* start = m_start.get();
    const auto again = [this, start](const QString& look) {
        stop(
            QStringLiteral("first-run-") + look, [start] { start->showWelcome(); }, start);
        stop(
            QStringLiteral("server-form-") + look, [start] { start->showServer(inventedServer()); }, start);
        stop(
            QStringLiteral("server-empty-") + look,
            [start] { start->serverPage().panel().showAnswer(fail(ConnectionRefusal(NoLibraryThere{true}))); }, start);
        const ui::OpenRequest request{Address(inventedServer()), ui::OpenRequest::How::Open, {}, {}};
        stop(
            QStringLiteral("trouble-") + look,
            [start, request] { start->showProblem(request, ConnectionRefusal(PasswordWrong{"aigul"})); }, start);
        stop(QStringLiteral("connection-") + look, [this] { Q_EMIT m_composition.window().connectionWanted(); });
        stop({}, [this] { Q_EMIT m_composition.window().connectionWanted(); });
    };
    stop({}, [this, other] { m_settings.set(ui::Setting::Theme, other); });
    for (const QString& place : places) openWhenThere(place + QLatin1Char('-') + other, place);
    again(other);
    stop({}, [this, theme] {
        m_settings.set(ui::Setting::Theme, theme);
        m_settings.set(ui::Setting::Scale, 150);
    });
    for (const QString& place : places) openWhenThere(place + QStringLiteral("-150"), place);
    openWhenThere(QStringLiteral("reader-new-150"), QStringLiteral("reader-new"));
    openWhenThere(QStringLiteral("record-edit-150"), QStringLiteral("record-edit/%1").arg(m_samples.record));
    openWhenThere(QStringLiteral("record-150"), QStringLiteral("record/%1").arg(m_samples.record));
    planCopies(QStringLiteral("-150"));
    stop(
        {}, [start] { start->resize(1080, 720); }, start); // as large as it begins at this scale on a small screen
    again(QStringLiteral("150"));
    stop({}, [this, scale] { m_settings.set(ui::Setting::Scale, scale); });
}

void Tour::next() {
    if (m_at == m_stops.size()) return Q_EMIT finished();
    m_stops[m_at].go();
    // In another look or scale the window fits itself to the screen, which may be smaller where nobody sees it.
    m_composition.window().resize(m_size);
    m_pageTimer.start();
}

void Tour::picture() {
    const QString& name = m_stops[m_at].name;
    QWidget& window = m_stops[m_at].window ? *m_stops[m_at].window : m_composition.window();
    if (!name.isEmpty()) save(window.grab(), name);
    ++m_at;
    next();
}

void Tour::save(const QPixmap& picture, const QString& name) const {
    if (m_pictures == Pictures::All) {
        picture.save(QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(name));
        return;
    }
    if (!ui::helpPictures().contains(name)) return;
    const QImage small =
        picture.toImage().scaledToWidth(helpWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    // A window has few colours: a palette halves the file, and nothing is seen of it.
    small.convertToFormat(QImage::Format_Indexed8, paletteOf(small), Qt::ThresholdDither | Qt::AvoidDither)
        .save(QStringLiteral("%1/%2.%3.png").arg(m_folder, name, codeOf(m_languages.current())));
}

} // namespace kitapdar::app
