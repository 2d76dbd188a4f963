<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>
<#-- Each language names itself. -->
<#macro own l><#if l.languageTag == "fr">Français<#elseif l.languageTag == "en">English<#else>${l.label}</#if></#macro>

<#macro username>
  <div class="who">
    <span class="who-name" id="kc-attempted-username">${auth.attemptedUsername}</span>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <meta name="theme-color" content="#27469b">
  <title><#if title?has_content>${title} – Gouvernail<#else>Gouvernail</#if></title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/logo.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
  <script type="importmap">
    {"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}
  </script>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="${properties.kcLogin!}">
  <header class="picture">
    <svg class="depths" viewBox="0 0 737 900" preserveAspectRatio="xMaxYMax slice" aria-hidden="true"><path d="M0 900 A760 699 0 0 1 760 201 L760 900z" fill="#1F3A82"/><path d="M128 900 A632 581 0 0 1 760 319 L760 900z" fill="#23418C"/><path d="M256 900 A504 464 0 0 1 760 436 L760 900z" fill="#284998"/><path d="M384 900 A376 346 0 0 1 760 554 L760 900z" fill="#2D52A4"/><path d="M512 900 A248 228 0 0 1 760 672 L760 900z" fill="#335BB0"/></svg>
    <div class="brand"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15.6 3.3A9.4 9.4 0 1 0 10.4 21.27" fill="none" stroke="currentColor" stroke-width="3.4"/><path d="M13 12h10.2A10.9 10.9 0 0 1 13 23z" fill="currentColor"/></svg>Gouvernail</div>
    <p class="motto">${msg("gouvernailMotto")}</p>
    <p class="promise">${msg("gouvernailPromise")}</p>
  </header>
  <main class="${properties.kcLoginMain!}">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <#list locale.supported?sort_by("languageTag")?reverse as l>
        <#if l.languageTag == locale.currentLanguageTag>
      <b aria-current="true"><@own l /></b>
        <#else>
      <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"><@own l /></a>
        </#if>
      </#list>
    </nav>
    </#if>
    <div class="content">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@username />
      </#if>
      <#if displayRequiredFields>
      <p class="soft">* ${msg("requiredFields")}</p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <div class="${properties.kcAlertClass!} ${message.type}" role="alert">
        <span class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</span>
      </div>
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate="novalidate">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button id="try-another-way" type="submit" class="button block">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>

      <#nested "socialProviders">
      <#if displayInfo>
      <div id="kc-info" class="info"><#nested "info"></div>
      </#if>
      <@loginFooter.content/>
    </div>
  </main>
</div>
</body>
</html>
</#macro>
