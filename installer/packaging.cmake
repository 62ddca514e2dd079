# Packages, made by CPack (scripts/package). docs/packaging.md says which were tried.
set(CPACK_PACKAGE_NAME beibao)
set(CPACK_PACKAGE_VENDOR "The Beibao contributors")
set(BEIBAO_MAINTAINER "The Beibao contributors <beibao@localhost>" CACHE STRING
    "Name and address in the packages, of whoever gives them out")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "people's mediation, with or without a network")
set(CPACK_PACKAGE_CONTACT ${BEIBAO_MAINTAINER})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES beibao Beibao)
set(CPACK_COMPONENTS_ALL client common county)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

# Debian: one package per component, dependencies read from the programs. SQLCipher is linked statically
# (cmake/dependencies.cmake), so nothing of backports is asked of the machine that installs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(same "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME beibao)
set(CPACK_DEBIAN_CLIENT_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_CLIENT_PACKAGE_SHLIBDEPS ON)
# Fonts and picture plug-ins are asked for by name: no symbol leads to them.
set(CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS
    "beibao-common (= ${same}), libqt6svg6, qt6-translations-l10n, fonts-lxgw-wenkai, fonts-noto-cjk")
set(CPACK_DEBIAN_CLIENT_PACKAGE_RECOMMENDS "qt6-wayland, fcitx5-frontend-qt6 | ibus, cups-client")
set(CPACK_DEBIAN_CLIENT_PACKAGE_SUGGESTS "qt6-speech-speechd-plugin")
set(CPACK_DEBIAN_CLIENT_DESCRIPTION "Disputes are written down, mediated, put into an agreement, printed, signed
and sealed without a network; the work goes to the county when a link
appears. Everything lies encrypted on this computer.

Holds the window, beibao, and beibaoctl, which does the same without one.")

set(CPACK_DEBIAN_COMMON_PACKAGE_NAME beibao-common)
set(CPACK_DEBIAN_COMMON_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMMON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_COMMON_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_COMMON_DESCRIPTION "Rules and wordings of Beibao: figures and days, forms, samples and the texts of
papers, as the window and the county's server read them.")

set(CPACK_DEBIAN_COUNTY_PACKAGE_NAME beibao-countyd)
set(CPACK_DEBIAN_COUNTY_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COUNTY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COUNTY_PACKAGE_DEPENDS "beibao-common (= ${same}), systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_COUNTY_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/county/conffiles ${CMAKE_CURRENT_SOURCE_DIR}/county/postinst
    ${CMAKE_CURRENT_SOURCE_DIR}/county/prerm ${CMAKE_CURRENT_SOURCE_DIR}/county/postrm)
set(CPACK_DEBIAN_COUNTY_DESCRIPTION "The county's server: devices of one county meet here what others of their area
wrote. The ledger is one encrypted file; connections are mutually
authenticated.

The service is started by hand once its county has been named in
/etc/default/beibao-countyd.")

# Windows: kept in step, tried by nobody yet.
if(WIN32)
    set(CPACK_GENERATOR "NSIS;IFW")
    set(CPACK_NSIS_DISPLAY_NAME "Beibao ${PROJECT_VERSION}")
    set(CPACK_NSIS_PACKAGE_NAME Beibao)
    set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/beibao.ico)
    set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/beibao.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/beibao.exe)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_CREATE_DESKTOP_LINKS beibao)
    set(CPACK_IFW_PACKAGE_TITLE "Beibao ${PROJECT_VERSION}")
    set(CPACK_IFW_PACKAGE_START_MENU_DIRECTORY Beibao)
    set(CPACK_IFW_PACKAGE_ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/beibao.ico)
    set(CPACK_IFW_TARGET_DIRECTORY "@ApplicationsDir@/Beibao")
endif()
include(CPack)
