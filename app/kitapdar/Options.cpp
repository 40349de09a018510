#include "app/kitapdar/Options.h"

#include "core/library/Address.h"
#include "wording/Text.h"

#include <QCommandLineParser>

#include <cstdio>

namespace kitapdar::app {

std::optional<Options> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kitapdar: a workstation for librarians."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QStringLiteral("Open this library: a file, or postgresql://user@host/database."),
                                     QStringLiteral("place"));
    const QCommandLineOption settings(QStringLiteral("settings"), QStringLiteral("Keep the settings in this file."),
                                      QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Speak kk, ru or en."),
                                      QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Look light, dark or contrast."),
                                   QStringLiteral("name"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("Size of everything, 80 to 200 per cent."),
                                   QStringLiteral("percent"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Save a picture of every page and leave."),
                                  QStringLiteral("folder"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window in the pictures."),
                                  QStringLiteral("WxH"), QStringLiteral("1366x768"));
    const QCommandLineOption help(QStringLiteral("help-pictures"),
                                  QStringLiteral("Of the tour, save what the help shows."));
    parser.addOptions({library, settings, language, theme, scale, tour, size, help});
    parser.addPositionalArgument(QStringLiteral("library"), QStringLiteral("The same as --library."),
                                 QStringLiteral("[library]"));
    parser.process(arguments);

    const auto wrong = [](const char* text) {
        std::fprintf(stderr, "kitapdar: %s\n", text);
        return std::nullopt;
    };
    Options options{parser.value(library),
                    parser.value(settings),
                    parser.value(language),
                    parser.value(theme),
                    0,
                    parser.value(tour),
                    {},
                    parser.isSet(help)};
    const QStringList places = parser.positionalArguments();
    if (places.size() > (options.library.isEmpty() ? 1 : 0)) return wrong("one library is opened, see --help");
    if (!places.isEmpty()) options.library = places.first();
    if (!options.language.isEmpty() &&
        !QStringList{QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}.contains(options.language))
        return wrong("--language takes kk, ru or en");
    if (!options.theme.isEmpty() &&
        !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(
            options.theme))
        return wrong("--theme takes light, dark or contrast");
    if (!Address::parse(utf8(options.library))) return wrong("--library: this is no address of a library");
    if (parser.isSet(scale)) {
        bool number = false;
        options.scale = parser.value(scale).toInt(&number);
        if (!number || options.scale < 80 || options.scale > 200) return wrong("--scale takes 80 to 200");
    }
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || options.size.isEmpty()) return wrong("--size takes a width and a height, as 1366x768");
    return options;
}

} // namespace kitapdar::app
