// The life of the program: which library, is it ours, open it (or make the sample first), show the window.
#pragma once

#include "app/kitapdar/Composition.h"
#include "app/kitapdar/FirstStart.h"
#include "app/kitapdar/Instance.h"
#include "app/kitapdar/Options.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class QApplication;

namespace kitapdar::app {

class Tour;

class Program : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, Options options);
    ~Program() override;

    /// False: another window has this library open and was brought to the front; there is nothing to run.
    bool start();

private:
    /// What opening gave, carried home from the thread that did it.
    struct Opened {
        Result<std::unique_ptr<Library>> library;
        bool sample = false;
    };

    void applyOptions();
    QString ownLibrary() const;
    QString sampleLibrary() const;
    QString chooseFile() const;
    void openFile(const QString& file, bool makeSample);
    void arrived(const QString& file, Opened& opened);
    void startOwnLibrary();

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    ui::PlainText m_plainText;
    ui::Settings m_settings;
    ui::Languages m_languages;
    ui::Theme m_theme;
    Instance m_instance;
    QThreadPool m_pool;
    std::shared_ptr<jobs::Progress> m_progress;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<Tour> m_tour;
};

} // namespace kitapdar::app
