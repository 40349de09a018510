// Our own line icons (resources/icons/*.svg: 24 px grid, 1.5 px stroke, round caps), tinted by the palette at
// the moment of painting, so a change of theme needs nobody to set them again; sharp at any scale.
#pragma once

#include "ui/theme/Look.h"

#include <QColor>
#include <QIcon>
#include <QRect>

#include <span>

class QPainter;

namespace kitapdar::ui {

enum class Icon {
    Desk,
    Readers,
    Reader,
    ReaderAdd,
    Catalogue,
    Collection,
    Digitization,
    Search,
    Scan,
    Book,
    Copy,
    Card,
    Check,
    Tick,
    Info,
    Attention,
    Refused,
    Undo,
    Redo,
    History,
    Import,
    Export,
    Download,
    Upload,
    Print,
    Settings,
    Language,
    Theme,
    Plus,
    Minus,
    Edit,
    Trash,
    Close,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    ArrowDown,
    Calendar,
    Clock,
    Batch,
    Page,
    Pdf,
    Word,
    ZoomIn,
    ZoomOut,
    Filter,
    Queue,
    Columns,
    Clipboard,
    Lock,
    Sound,
    SoundOff,
    Sun,
    Moon,
    Keyboard,
    Help,
    Refresh,
    Money,
    Report,
    Bookmark,
    Menu,
    More,
    Link,
    Qr,
    Shelf,
    Event,
    Names
};

std::span<const Icon> allIcons();

/// "zoom-in" for ZoomIn: the name of its file.
QString nameOf(Icon icon);

/// For buttons, actions and tables: the palette's text colour, dimmed when disabled.
QIcon iconOf(Icon icon);
/// The same in the colour of a status or another tone.
QIcon iconOf(Icon icon, Tone tone);

/// Paints the icon in the middle of `where`, as a square of its shorter side.
void paintIcon(QPainter& painter, Icon icon, const QRect& where, const QColor& colour);

/// A picture of `side` logical pixels for a screen of the given pixel ratio.
QPixmap iconPixmap(Icon icon, int side, double pixelRatio, const QColor& colour);

} // namespace kitapdar::ui
