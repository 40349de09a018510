// A walk through every page with a picture of each: for looking at the window in every language and theme.
#pragma once

#include "app/kitapdar/Composition.h"
#include "core/catalogue/MarcRecord.h"
#include "ui/connection/StartWindow.h"
#include "ui/settings/Settings.h"

#include <QObject>
#include <QSize>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace kitapdar::app {

class Tour : public QObject {
    Q_OBJECT

public:
    /// Saved is every stop that has a name, numbered, or only what the help shows: small, as "record.kk.png".
    enum class Pictures { All, OfHelp };

    /// `size`: of the main window in the pictures, however small the screen is. `pageTime`: for answers to arrive and
    /// the page to stand still.
    Tour(Composition& composition, ui::Settings& settings, Languages& languages, QString folder, QSize size,
         std::chrono::milliseconds pageTime = std::chrono::milliseconds(900));

    void take(Pictures pictures) { m_pictures = pictures; }

    void start();

Q_SIGNALS:
    void finished();

private:
    /// Things of the library worth showing.
    struct Samples {
        QString card;
        std::int64_t reader = 0;
        std::int64_t record = 0;
        catalogue::MarcRecord found; // what other catalogues have of it
        std::int64_t item = 0;
        QString scans; // a file of it
        QStringList codes;
    };
    struct Stop {
        QString name;
        std::function<void()> go;
        QWidget* window;
    };

    static Samples look(Library& library);
    void plan();
    void planLooks();
    void planStart();
    void planSheet();
    void planSignIn();
    void planPages();
    void planBatches();
    /// `look`: behind the names of the pictures.
    void planCopies(const QString& look = {});
    void planCandidates();
    void stop(const QString& name, std::function<void()> go, QWidget* window = nullptr) {
        m_stops.push_back({name, std::move(go), window});
    }
    void openWhenThere(const QString& name, const QString& link);
    void next();
    void picture();
    void save(const QPixmap& picture, const QString& name) const;

    Composition& m_composition;
    ui::Settings& m_settings;
    Languages& m_languages;
    QString m_folder;
    Pictures m_pictures = Pictures::All;
    QSize m_size;
    Samples m_samples;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    QTimer m_pageTimer;
    QThreadPool m_pool;
    std::unique_ptr<ui::StartWindow> m_start; // shown without a display behind it: nothing in it is real
};

} // namespace kitapdar::app
