#include "app/kitapdar/Program.h"

#include "app/kitapdar/Tour.h"
#include "core/media/SamplePdf.h"
#include "core/sample/SampleLibrary.h"
#include "ui/Text.h"
#include "ui/wording/FaultWords.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace kitapdar::app {

namespace {

QString dataFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

QString settingsFile(const Options& options) {
    return options.settings.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini")
               : options.settings;
}

std::filesystem::path pathOf(const QString& file) { return std::filesystem::path(ui::utf8(file)); }

QString userName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("kitapdar") : name;
}

} // namespace

Program::Program(QApplication& application, Options options)
    : m_application(application),
      m_options(std::move(options)),
      m_settings(settingsFile(m_options)),
      m_theme(application),
      m_instance(this) {
    if (m_settings.text(ui::Setting::Operator).isEmpty()) m_settings.set(ui::Setting::Operator, userName());
    applyOptions();
    connect(&m_instance, &Instance::wanted, this, [this] {
        if (m_composition) m_composition->window().raiseToUser();
    });
}

Program::~Program() {
    if (m_progress) m_progress->cancel();
    m_pool.waitForDone();
}

void Program::applyOptions() {
    if (!m_options.language.isEmpty()) m_settings.set(ui::Setting::Language, m_options.language);
    if (!m_options.theme.isEmpty()) m_settings.set(ui::Setting::Theme, m_options.theme);
    if (m_options.scale > 0) m_settings.set(ui::Setting::Scale, m_options.scale);
    const auto language = ui::languageFrom(m_settings.text(ui::Setting::Language));
    m_languages.set(language.value_or(ui::languageFor(QLocale::system())));
}

QString Program::ownLibrary() const { return dataFolder() + QStringLiteral("/library.kitapdar"); }
QString Program::sampleLibrary() const { return dataFolder() + QStringLiteral("/sample.kitapdar"); }

QString Program::chooseFile() const {
    if (!m_options.library.isEmpty()) return QFileInfo(m_options.library).absoluteFilePath();
    return QFileInfo::exists(ownLibrary()) ? ownLibrary() : sampleLibrary();
}

bool Program::start() {
    const QString file = chooseFile();
    if (!m_instance.claim(file)) return false;
    m_firstStart = std::make_unique<FirstStart>();
    m_firstStart->show();
    openFile(file, m_options.library.isEmpty() && file == sampleLibrary() && !QFileInfo::exists(file));
    return true;
}

void Program::openFile(const QString& file, bool makeSample) {
    m_firstStart->say(makeSample ? tr("Making a sample library to try everything…") : tr("Opening the library…"));
    m_progress = std::make_shared<jobs::Progress>([this](const jobs::Step& step) {
        QMetaObject::invokeMethod(this, [this, step] {
            if (m_firstStart) m_firstStart->showStep(step);
        });
    });
    const auto work = [this, path = pathOf(file), makeSample, progress = m_progress] {
        auto opened = std::make_shared<Opened>(Opened{fail(cancelled()), false});
        if (makeSample) {
            const media::SamplePdf pages;
            if (auto made = sample::createSampleLibrary(path, m_clock, *progress, &pages); !made) {
                opened->library = fail(made.error());
                return opened;
            }
        }
        const bool exists = std::filesystem::exists(path);
        opened->library =
            Library::open(path, exists ? storage::Store::Access::Open : storage::Store::Access::Create, m_clock);
        if (opened->library) opened->sample = (*opened->library)->store().readNow(&sample::isSample).value_or(false);
        return opened;
    };
    QtConcurrent::run(&m_pool, work).then(this, [this, file](const std::shared_ptr<Opened>& opened) {
        arrived(file, *opened);
    });
}

void Program::arrived(const QString& file, Opened& opened) {
    m_progress.reset();
    if (!opened.library) {
        m_firstStart->say(ui::words(opened.library.error()) + QLatin1Char('\n') + file, ui::Tone::Refused);
        if (!m_options.tour.isEmpty()) m_application.quit();
        return;
    }
    m_composition = std::make_unique<Composition>(std::move(*opened.library), m_settings, m_languages, m_theme);
    ui::MainWindow& window = m_composition->window();
    window.setSample(opened.sample);
    connect(&window, &ui::MainWindow::sampleDismissed, this, &Program::startOwnLibrary, Qt::QueuedConnection);
    if (m_options.tour.isEmpty()) {
        if (!window.restoreGeometry(m_settings.bytes(ui::Setting::Window))) window.resize(1280, 760);
    } else {
        window.resize(1366, 768);
        m_tour = std::make_unique<Tour>(*m_composition, m_settings, m_options.tour);
        connect(m_tour.get(), &Tour::finished, &m_application, &QApplication::quit);
        m_tour->start();
    }
    window.show();
    m_firstStart.reset();
}

/// The sample is thrown away with its files, and an empty library of one's own takes its place.
void Program::startOwnLibrary() {
    const QString sample = ui::qs(m_composition->context().library.address().file().string());
    m_firstStart = std::make_unique<FirstStart>();
    m_firstStart->show();
    m_composition.reset();
    if (auto removed = sample::removeSampleLibrary(pathOf(sample)); !removed)
        return m_firstStart->say(ui::words(removed.error()), ui::Tone::Refused);
    m_instance.release();
    const QString file = m_options.library.isEmpty() ? ownLibrary() : sample;
    if (!m_instance.claim(file)) return m_application.quit();
    openFile(file, false);
}

} // namespace kitapdar::app
