// Scanning into a title: the scanner is chosen, pages come one after the other as small pictures, the last one is
// looked at and scanned anew when it is not good. By the keyboard: a hand lies on the book.
#pragma once

#include "core/pages/Page.h"
#include "core/pages/Scanner.h"
#include "ui/shell/Context.h"
#include "ui/shell/OneJob.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace kitapdar::ui {

class Label;
class Look;
class PageModel;
class PageThumbnails;
class ScanPictures;
class ScanView;

/// What goes wrong is said in the line of the window and stands here until the next scan.
class ScanningPane : public QWidget {
    Q_OBJECT

public:
    /// `pages` and `pictures` outlive the widget.
    ScanningPane(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent = nullptr);

    void takeFocus();
    /// False: nothing is scanned that could be stopped.
    bool leave();
    std::optional<pages::PageId> current() const;
    void goTo(pages::PageId page);

    QComboBox& scanners() { return *m_scanner; }
    QComboBox& resolutions() { return *m_resolution; }
    QSpinBox& count() { return *m_count; }
    Label& state() { return *m_state; }
    bool isScanning() const { return m_job.isRunning(); }
    void scanOne() { scan(1); }
    void scanMany();
    void rescanLast();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildSettings();
    void findScanners();
    pages::ScanSettings settings() const;
    void remember();
    void restore();
    void scan(int count);
    void say(Tone tone, const Words& words);
    void rowsLoaded();
    void showCurrent();
    void showPicture();
    void showState();
    void retranslate();
    void applyLook(const Look& look);

    Context m_context;
    PageModel& m_pages;
    ScanPictures& m_pictures;
    OneJob m_job;
    std::vector<pages::ScannerDevice> m_devices;
    bool m_isSearching = false;
    bool m_wasSearched = false;
    bool m_showsLast = true; // what comes is shown at once
    Words m_said;            // of the last scan
    QString m_wanted;        // the scanner of the last time
    QString m_shown;         // key of the picture

    QComboBox* m_scanner;
    QToolButton* m_search;
    QComboBox* m_resolution;
    QComboBox* m_colour;
    QSpinBox* m_count;
    QPushButton* m_one;
    QPushButton* m_many;
    QPushButton* m_again;
    QPushButton* m_stop;
    PageThumbnails* m_thumbnails;
    ScanView* m_view;
    Label* m_state;
};

} // namespace kitapdar::ui
