#include "app/kitapdar/Program.h"

#include "app/kitapdar/BackupKeys.h"
#include "app/kitapdar/RestoreApproval.h"
#include "app/kitapdar/Tour.h"
#include "core/administration/Manifest.h"
#include "core/administration/RestoreAct.h"
#include "core/administration/UnencryptedRemote.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/base/Permission.h"
#include "core/base/Post.h"
#include "core/demo/SampleLibrary.h"
#include "core/jobs/RunOn.h"
#include "core/journal/Origin.h"
#include "core/keys/DeskKeys.h"
#include "core/keys/OpenKey.h"
#include "core/library/NewLibrary.h"
#include "core/library/Upkeep.h"
#include "core/media/SamplePdf.h"
#include "core/places/PlaceQueries.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"
#include "ui/connection/ConnectionSheet.h"
#include "ui/connection/Restoring.h"
#include "ui/desk/DeskPage.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Backups.h"
#include "ui/shell/OpenOutside.h"
#include "ui/shell/OperatorSheet.h"
#include "wording/FaultWords.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>

namespace kitapdar::app {

namespace {

using ui::OpenRequest;

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString settingsFile(const Options& options) {
    return options.settings.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini")
               : options.settings;
}

/// Of the file that belongs to a library, wherever that is.
QString nameFor(const Address& library) {
    const QString shown = qs(library.shown());
    const QString name = library.isServer() ? shown : QFileInfo(shown).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QString::fromLatin1(hash) + QStringLiteral(".json");
}

QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("kitapdar") : name;
}

/// With its frame it fits on the screen of an old laptop.
QSize firstSize() {
    const QSize frame(0, 40);
    return QSize(1280, 800).boundedTo(QGuiApplication::primaryScreen()->availableSize() - frame);
}

QString fileName(const Log& log) { return qs(log.file().string()); }

/// Without it the desk works all the same: what is sealed is locked there, and says so.
void useDeskKey(Library& library, const keys::DeskKeys& deskKeys, Log& log) {
    auto found = deskKeys.findAtStart();
    if (!found) return log.fault("desk key", found.error());
    library.key().setDeskPlace(found->place);
    if (found->key) library.key().useDesk(std::move(*found->key));
}

/// By what the library that is there knows its backups, as far as this desk has its key.
std::optional<ManifestKey> manifestKeyAt(const Address& library, const keys::DeskKeys& deskKeys) {
    auto found = deskKeys.find(keys::Prompt::Allowed);
    if (!found || !found->key) return std::nullopt;
    keys::OpenKey open;
    open.useDesk(std::move(*found->key));
    return manifestKeyOf(library, open);
}

bool wasCancelled(const BackupRefusal& refusal) {
    const auto* fault = std::get_if<Fault>(&refusal);
    return fault && fault->kind == Fault::Kind::Cancelled;
}

} // namespace

Program::Program(QApplication& application, Options options, ProgramServices services)
    : m_application(application),
      m_options(std::move(options)),
      m_services(std::move(services)),
      m_settings(settingsFile(m_options)),
      m_theme(application),
      m_profiles(m_settings, m_services.passwords) {
    if (m_settings.text(ui::Setting::Operator).isEmpty()) {
        m_settings.set(ui::Setting::Operator, userName());
        m_settings.setNote(ui::operatorNote, ui::operatorAssumed);
    }
    applyOptions();
}

Program::~Program() {
    if (m_progress) m_progress->cancel();
    m_pool.waitForDone();
    rememberJournal();
}

void Program::applyOptions() {
    if (!m_options.language.isEmpty()) m_settings.set(ui::Setting::Language, m_options.language);
    if (!m_options.theme.isEmpty()) m_settings.set(ui::Setting::Theme, m_options.theme);
    if (m_options.scale > 0) m_settings.set(ui::Setting::Scale, m_options.scale);
    const auto language = languageFrom(m_settings.text(ui::Setting::Language));
    m_languages.set(language.value_or(languageFor(QLocale::system())));
    ui::applyAppearance(m_theme, m_settings);
}

QString Program::usualFile() const { return dataFolder() + QStringLiteral("/library.kitapdar"); }
QString Program::sampleFile() const { return dataFolder() + QStringLiteral("/sample.kitapdar"); }

/// nullopt: nobody has ever said which library, so it is asked.
std::optional<OpenRequest> Program::firstRequest() const {
    if (!m_options.library.isEmpty()) {
        const auto address = Address::parse(utf8(m_options.library)); // readOptions() has seen that it is one
        if (!address) return std::nullopt;
        if (address->isServer()) return OpenRequest{*address, OpenRequest::How::Open, {}, {}};
        const QString file = QFileInfo(m_options.library).absoluteFilePath();
        return OpenRequest{ui::fileAddress(file), OpenRequest::How::Open, {}, {}}; // a wrong path makes no library
    }
    const Address sample = ui::fileAddress(sampleFile());
    if (!m_options.tour.isEmpty()) return OpenRequest{sample, OpenRequest::How::Sample, {}, {}};
    const auto remembered = m_profiles.remembered();
    if (remembered && *remembered != sample) return OpenRequest{*remembered, OpenRequest::How::Open, {}, {}};
    if (remembered || (!QFileInfo::exists(usualFile()) && QFileInfo::exists(sampleFile())))
        return OpenRequest{sample, OpenRequest::How::Sample, {}, {}};
    if (QFileInfo::exists(usualFile()))
        return OpenRequest{ui::fileAddress(usualFile()), OpenRequest::How::Open, {}, {}};
    return std::nullopt;
}

bool Program::start() {
    const auto request = firstRequest();
    if (request && !claim(request->address)) return false;
    openStart();
    if (request)
        fulfil(*request, false);
    else
        m_start->showWelcome();
    m_start->show();
    return true;
}

/// The lock of the library before is given back only when the next one is ours.
bool Program::claim(const Address& library) {
    if (m_instance && m_instance->holds(library)) return true;
    auto next = std::make_unique<Instance>(dataFolder());
    if (!next->claim(library)) return false;
    connect(next.get(), &Instance::wanted, this, [this] {
        if (m_composition) m_composition->window().raiseToUser();
    });
    m_instance = std::move(next);
    return true;
}

void Program::openStart() {
    m_start = std::make_unique<ui::StartWindow>(ui::StartServices{m_settings, m_languages, m_services.dialogs,
                                                                  m_services.checkConnection, m_pool, usualFile(),
                                                                  sampleFile(), fileName(m_services.log)});
    connect(m_start.get(), &ui::StartWindow::requested, this,
            [this](const OpenRequest& request) { fulfil(request, true); });
    connect(m_start.get(), &ui::StartWindow::cancelled, this, &Program::stopWaiting);
    const std::optional<Address> known =
        m_composition ? m_composition->context().library.address() : m_profiles.remembered();
    const bool sampleOpen = known && *known == ui::fileAddress(sampleFile());
    m_start->setKnown(known, m_composition != nullptr, !sampleOpen);
}

/// Over an open library: nothing happens to it until another one is chosen.
void Program::showStart() {
    if (!m_start || !m_start->isVisible()) openStart();
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Program::fulfil(const OpenRequest& request, bool chosen) {
    if (m_composition && !m_composition->context().jobs.running().empty())
        return m_start->say(ui::Tone::Attention, [] {
            return tr(
                "Work is still running in the open library. Wait for its end or stop it "
                "there.");
        });
    if (!claim(request.address)) return m_start->showTaken(request);
    rememberJournal();
    m_composition.reset();
    m_sheet = nullptr;
    m_chosen = chosen;
    m_restoring = request.how == OpenRequest::How::Restore;
    m_start->setKnown(m_profiles.remembered(), false, true);
    switch (request.how) {
    case OpenRequest::How::Open:
        m_start->showWaiting([] { return tr("Opening the library…"); });
        break;
    case OpenRequest::How::Make:
        m_start->showWaiting([] { return tr("Making the library…"); });
        break;
    case OpenRequest::How::Sample:
        m_start->showWaiting([] { return tr("Making a sample library to try everything…"); });
        break;
    case OpenRequest::How::Restore:
        m_start->showWaiting([] { return tr("Restoring the library from its backup…"); });
        break;
    }
    const int attempt = ++m_attempt;
    m_profiles.withPassword(request.address, this, [this, request, attempt](const Address& address) {
        if (attempt != m_attempt) return;
        OpenRequest whole = request;
        whole.address = address;
        open(whole);
    });
}

/// On a thread of its own, so it may wait.
Program::Opened Program::opened(const OpenRequest& request, const Clock& clock, const KnownHeads& heads,
                                const std::filesystem::path& secrets, const keys::DeskKeys& deskKey,
                                jobs::Progress& progress, Log& log) {
    Opened opened;
    removeClearRemains(request.address, secrets);
    if (request.how == OpenRequest::How::Restore) {
        const std::filesystem::path backup(request.backup.toStdU16String());
        const auto asks = restoreAsks(request.address);
        if (!asks)
            opened.notRestored = asks.error();
        else if (*asks == RestoreAsks::Sheet)
            opened.notRestored = SheetNeeded{};
        // Somebody who may and a second person agree in the window of the library.
        else if (*asks == RestoreAsks::SignIn && !request.isApproved)
            opened.notRestored = NotPermitted{Permission::BackupRestore, Denial::SignedOut};
        if (opened.notRestored) return opened;
        opened.isUnasked = *asks == RestoreAsks::Unreadable;
        const auto other = request.mayBeOther ? OtherLibrary::Accepted : OtherLibrary::Refused;
        const RestoreKeys keys{.identity = request.identity.toStdU16String(),
                               .manifestKey = manifestKeyAt(request.address, deskKey),
                               .mayBeNotOurs = request.mayBeOther,
                               .by = backups::RestoredBy{request.by, request.signedBy}};
        auto restored = restore(backup, request.address, clock, progress, other, &heads, keys);
        if (!restored) {
            if (const Fault* fault = faultIn(restored.error())) log.fault("restore", *fault);
            opened.notRestored = namingHolders(restored.error(), request.address);
            return opened;
        }
        opened.restored = std::move(*restored);
    }
    const auto isThere = disk::exists(request.address.file());
    if (request.how == OpenRequest::How::Sample && isThere && !*isThere) {
        const media::SamplePdf pages;
        if (auto made = demo::createSampleLibrary(request.address, clock, progress, &pages); !made) {
            log.fault("sample", made.error());
            opened.problem = reasonOf(made.error(), request.address);
            return opened;
        }
    }
    using storage::Access;
    const bool make = request.how == OpenRequest::How::Make;
    auto library = Library::open(request.address, make ? Access::Create : Access::Open, clock);
    // Another desk was quicker: then it is there, as wished.
    if (!library && make && library.error().kind == Fault::Kind::AlreadyExists)
        library = Library::open(request.address, Access::Open, clock);
    if (!library) {
        log.fault("opening", library.error());
        opened.problem = reasonOf(library.error(), request.address);
        if (std::holds_alternative<NoLibraryThere>(*opened.problem)) { // may one be made?
            if (auto checked = checkConnection(request.address); !checked) opened.problem = checked.error();
        }
        return opened;
    }
    opened.library = std::move(*library);
    opened.library->onFault([&log](const Fault& fault) { log.fault("store", fault); });
    useDeskKey(*opened.library, deskKey, log);
    Beginning beginning = request.beginning;
    beginning.deskPublicKey = opened.library->key().deskPublicKey();
    // A library without names is one all the same; the log has the fault.
    if (make) (void)setUpNew(*opened.library, beginning);
    // A file is brought up to date when it is opened; a shared library by an administrator's step.
    if (request.address.isServer())
        (void)extendCalendar(*opened.library); // the log has the fault; the calendar's page says what is missing
    else
        (void)doUpkeep(*opened.library, progress);
    const auto origin = opened.library->store().readNow(&journal::origin);
    if (origin && *origin) opened.origin = qs(toHex(**origin));
    const auto signingIn = opened.library->store().readNow(&staff::isSigningInOn);
    if (!signingIn) { // who may look at it is not known
        log.fault("opening", signingIn.error());
        opened.problem = reasonOf(signingIn.error(), request.address);
        opened.library.reset();
        return opened;
    }
    opened.signIn.isOn = *signingIn;
    if (const auto name = opened.library->readNow(&places::PlaceQueries::libraryName))
        opened.signIn.libraryNames = {name->kk, name->ru};
    // A sample on a server is not one desk's to throw away.
    opened.sample =
        !opened.library->address().isServer() && opened.library->store().readNow(&demo::isSample).value_or(false);
    return opened;
}

void Program::open(const OpenRequest& given) {
    OpenRequest request = given;
    if (request.by.operatorName.empty()) // nobody works yet
        request.by = {utf8(m_settings.text(ui::Setting::Operator)), utf8(m_settings.text(ui::Setting::Desk)), {}};
    m_earlyKeys.keep();
    m_progress = std::make_shared<jobs::Progress>([this](const jobs::Step& step) {
        post(this, [this, step] {
            if (m_start) m_start->showStep(step);
        });
    });
    const auto work = [this, request, heads = knownHeads(), secrets = secretsFolder(), deskKey = deskKeys(),
                       progress = m_progress] {
        return std::make_shared<Opened>(opened(request, m_clock, heads, secrets, deskKey, *progress, m_services.log));
    };
    jobs::runOn(m_pool, work).then(this, [this, request, attempt = m_attempt](const std::shared_ptr<Opened>& opened) {
        if (attempt == m_attempt) arrived(request, *opened);
    });
}

void Program::stopWaiting() {
    if (m_progress) m_progress->cancel();
    // What a restore has put aside is put back first: until then there is no library that one could go on with.
    if (m_progress && m_restoring)
        return m_start->showWaiting([] { return tr("Putting the library back as it was…"); });
    ++m_attempt;
    m_earlyKeys.drop();
    m_progress.reset();
    m_instance.reset();
    m_start->showWelcome();
}

void Program::arrived(const OpenRequest& request, Opened& opened) {
    m_progress.reset();
    if (!opened.library) return failed(request, opened);
    if (request.how == OpenRequest::How::Make && !request.beginning.desk.empty())
        m_settings.set(ui::Setting::Desk, qs(request.beginning.desk)); // it was named for this very place
    m_settings.drafts().open(qs(opened.library->address().shown()), opened.origin);
    compose(opened);
    m_start.reset();
    rememberChoice(request);
    if (opened.restored) announceRestored(request, *opened.restored, opened.isUnasked);
}

void Program::announceRestored(const OpenRequest& request, const BackupReport& report, bool isUnasked) {
    const QString backup = QFileInfo(request.backup).fileName();
    const Words said = [backup, report, isUnasked] {
        QStringList sentences;
        if (isUnasked)
            sentences << tr(
                "The library that was here could no longer be read, so nobody could be asked who may "
                "restore it.");
        if (report.erasures) {
            if (const QString erased = erasureWords(*report.erasures); !erased.isEmpty()) sentences << erased;
        }
        if (const QString missing = missingWords(report.files); !missing.isEmpty()) sentences << missing;
        if (const QString files = filesWords(report.files, report.filesKnown); !files.isEmpty())
            sentences << (files.endsWith(QLatin1Char('.')) ? files : files + QLatin1Char('.'));
        // Last, since it ends with a place, which has no full stop behind it.
        sentences << (report.keptAside ? tr("The library is restored from “%1”. The one before is kept: %2")
                                             .arg(backup, qs(*report.keptAside))
                                       : tr("The library is restored from “%1”.").arg(backup));
        return sentences.join(QLatin1Char(' '));
    };
    const bool isErasureUnknown = report.erasures && !report.erasures->repeated;
    const bool whole = missingWords(report.files).isEmpty() && !isUnasked && !isErasureUnknown;
    m_composition->context().announcer.tell(whole ? ui::Tone::Ok : ui::Tone::Attention, said);
    if (report.keptAside) showKept(said(), qs(*report.keptAside));
}

/// Where the former library is must be read whole, also by who signs in first or has readers at the desk, whose own
/// message takes the place of this one in the bottom line.
void Program::showKept(const QString& said, const QString& kept) {
    const ui::Question question{tr("The library is restored"), said, tr("Copy where the former library is"),
                                tr("Continue"), ui::Tone::Info};
    m_services.dialogs.ask(m_composition->window(), question, [kept](bool isCopied) {
        if (isCopied) QApplication::clipboard()->setText(kept);
    });
}

void Program::failed(const OpenRequest& request, const Opened& opened) {
    m_earlyKeys.drop();
    if (!m_options.tour.isEmpty()) return m_application.quit();
    if (opened.notRestored && wasCancelled(*opened.notRestored)) return openAsItIs(request);
    if (opened.notRestored && std::holds_alternative<BackupOfOtherLibrary>(*opened.notRestored))
        return askForOther(request, true);
    if (opened.notRestored && std::holds_alternative<BackupNotOurs>(*opened.notRestored))
        return askForOther(request, false);
    if (opened.notRestored) {
        m_start->showProblem(request, *opened.notRestored);
        askForIdentity(request, *opened.notRestored);
    } else
        m_start->showProblem(request, *opened.problem);
}

/// As long as the key that was given opens nothing; whoever gives up is on the page of the problem.
void Program::askForIdentity(const OpenRequest& request, const BackupRefusal& refusal) {
    const auto question = keyQuestion(refusal);
    if (!question) return;
    m_services.dialogs.openFile(*m_start, *question, [this, request](const QString& file) {
        if (!m_start) return;
        OpenRequest withKey = request;
        withKey.identity = file;
        m_start->showWaiting([] { return tr("Restoring the library from its backup…"); });
        open(withKey);
    });
}

void Program::openAsItIs(const OpenRequest& request) {
    OpenRequest asItIs = request;
    asItIs.how = OpenRequest::How::Open;
    m_restoring = false;
    m_start->showWaiting([] { return tr("Opening the library…"); });
    open(asItIs);
}

void Program::askForOther(const OpenRequest& request, bool isProven) {
    const QString backup = QFileInfo(request.backup).fileName();
    const QString library = placeName(request.address);
    const QString what =
        isProven
            ? tr("The backup “%1” was made of another library than “%2”. Its readers, loans and titles would take "
                 "the place of those that are here. The library as it is now is not deleted: it is kept under "
                 "another name.")
                  .arg(backup, library)
            : tr("Nothing proves that the library “%2” made the backup “%1”: it was made elsewhere, changed since, "
                 "or made before the library had its present key. The library as it is now is not deleted: it "
                 "is kept under another name.")
                  .arg(backup, library);
    const ui::Question question{isProven ? tr("Restore another library?") : tr("Restore a backup that is not proven?"),
                                what, isProven ? tr("Restore the other library") : tr("Restore it all the same"),
                                tr("Change nothing"), ui::Tone::Attention};
    m_services.dialogs.ask(*m_start, question, [this, request](bool yes) {
        if (!m_start) return;
        if (!yes) return openAsItIs(request);
        OpenRequest other = request;
        other.mayBeOther = true;
        m_start->showWaiting([] { return tr("Restoring the library from its backup…"); });
        open(other);
    });
}

void Program::rememberChoice(const OpenRequest& request) {
    const bool passing = !m_chosen && (!m_options.library.isEmpty() || !m_options.tour.isEmpty());
    if (passing) return;
    m_profiles.remember(request.address);
    if (!request.keepPassword) return;
    if (!*request.keepPassword) return m_profiles.forgetPassword(request.address);
    m_profiles.keepPassword(request.address, this, [this](bool kept) {
        if (kept || !m_composition) return;
        m_composition->context().announcer.tell(ui::Tone::Info, [] {
            return tr("This computer has no keyring that answers: the password is asked at every start.");
        });
    });
}

void Program::compose(Opened& opened) {
    m_composition = std::make_unique<Composition>(std::move(opened.library), m_settings, m_languages, m_theme,
                                                  m_services.dialogs, opened.signIn);
    // What lay at the desk is shown when somebody may see it; what is scanned until then is kept beside it.
    ui::Desk& desk = m_composition->desk().desk();
    desk.keepIn(QString(dataFolder() + QStringLiteral("/desk/") + nameFor(m_composition->context().library.address()))
                    .toStdU16String(),
                ui::Desk::quickEnough, ui::Desk::TakeUp::WhenAsked);
    m_composition->onceOpen([&desk] { desk.takeUpSoon(); });
    ui::MainWindow& window = m_composition->window();
    window.setSample(opened.sample);
    makeSheet();
    m_approval = new RestoreApproval(*m_composition, m_pool);
    connect(
        &m_composition->context().jobs, &ui::Jobs::failed, this,
        [&log = m_services.log](const Fault& fault) { log.fault("job", fault); }, Qt::DirectConnection);
    connect(&window, &ui::MainWindow::restoreWanted, this, &Program::askToRestore);
    connect(&window, &ui::MainWindow::sampleDismissed, this, &Program::removeSample, Qt::QueuedConnection);
    if (m_options.tour.isEmpty()) {
        if (!window.restoreGeometry(m_settings.bytes(ui::Setting::Window))) window.resize(firstSize());
    } else {
        const QSize size = m_options.size.isEmpty() ? QSize(1366, 768) : m_options.size;
        window.resize(size);
        m_tour = std::make_unique<Tour>(*m_composition, m_settings, m_languages, m_options.tour, size);
        if (m_options.help) m_tour->take(Tour::Pictures::OfHelp);
        connect(m_tour.get(), &Tour::finished, &m_application, &QApplication::quit);
        m_tour->start();
    }
    m_earlyKeys.giveTo(window);
    window.show();
    if (m_options.tour.isEmpty()) window.fitToScreen();
    rememberJournal();
}

KnownHeads Program::knownHeads() const {
    const std::filesystem::path settings(settingsFile(m_options).toStdU16String());
    return KnownHeads(settings.parent_path() / "journal-heads.json");
}

std::filesystem::path Program::secretsFolder() const {
    const std::filesystem::path settings(settingsFile(m_options).toStdU16String());
    return settings.parent_path() / "drills";
}

keys::DeskKeys Program::deskKeys() const {
    const std::filesystem::path settings(settingsFile(m_options).toStdU16String());
    const bool isTour = !m_options.tour.isEmpty();
    return keys::DeskKeys(settings.parent_path() / "desk-key", isTour ? nullptr : m_services.keyring);
}

void Program::rememberJournal() {
    if (!m_composition) return;
    // Nobody waits for it; the store finishes what was handed over before it closes.
    Library& library = m_composition->context().library;
    (void)library.store().read([heads = knownHeads(), address = library.address()](storage::Snapshot& snapshot) {
        return heads.remember(snapshot, address);
    });
}

void Program::makeSheet() {
    ui::MainWindow& window = m_composition->window();
    Library& library = m_composition->context().library;
    const QString log = fileName(m_services.log);
    m_sheet = new ui::ConnectionSheet(window, library.address(), isUnencryptedRemote(library),
                                      m_services.checkConnection, m_pool, log);
    connect(&window, &ui::MainWindow::connectionWanted, m_sheet, &ui::Overlay::open);
    connect(m_sheet, &ui::ConnectionSheet::changeWanted, this, [this] {
        showStart();
        m_start->showServer(m_composition->context().library.address().server());
    });
    connect(m_sheet, &ui::ConnectionSheet::otherWanted, this, [this] {
        showStart();
        m_start->showWelcome();
    });
    connect(m_sheet, &ui::ConnectionSheet::backupWanted, this,
            [this] { m_composition->window().backups().makeElsewhere(); });
    connect(m_sheet, &ui::ConnectionSheet::restoreWanted, this, &Program::askToRestore);
    connect(m_sheet, &ui::ConnectionSheet::logFolderWanted, this,
            [this, log] { ui::openOutside(m_composition->context().announcer, QFileInfo(log).path()); });
}

void Program::askToRestore() {
    ui::askToRestore(m_services.dialogs, m_composition->window(), m_composition->context().library.address(),
                     [this](const OpenRequest& request) {
                         m_approval->begin(request, [this](const OpenRequest& approved) {
                             showStart();
                             fulfil(approved, true);
                         });
                     });
}

/// The sample is thrown away with its files; what takes its place is chosen.
void Program::removeSample() {
    const Address sample = m_composition->context().library.address();
    rememberJournal();
    m_composition.reset();
    m_sheet = nullptr;
    if (m_profiles.remembered() == sample) m_settings.set(ui::Setting::Library, QString());
    const auto removed = demo::removeSampleLibrary(sample.file());
    m_instance.reset();
    openStart();
    m_start->setKnown(m_profiles.remembered(), false, false);
    m_start->showWelcome();
    if (!removed) m_start->say(ui::Tone::Refused, [why = removed.error()] { return words(why); });
    m_start->show();
}

} // namespace kitapdar::app
